/** For whatever a publication may change: it may be kept by whoever asks each time whether it still stands. */
export const askEachTime = 'public, max-age=0, must-revalidate'
