/**
 * The targets of the Sustainable Development Goals that indicators serve, by number, as the General Assembly of the United
 * Nations resolved them on 25 September 2015 (A/RES/70/1).
 */
export const targets: Readonly<Record<string, string>> = {
  '1.2':
    'By 2030, reduce at least by half the proportion of men, women and children of all ages living in poverty in all its dimensions according to national definitions',
  '1.5':
    'By 2030, build the resilience of the poor and those in vulnerable situations and reduce their exposure and vulnerability to climate-related extreme events and other economic, social and environmental shocks and disasters',
  '2.4':
    'By 2030, ensure sustainable food production systems and implement resilient agricultural practices that increase productivity and production, that help maintain ecosystems, that strengthen capacity for adaptation to climate change, extreme weather, drought, flooding and other disasters and that progressively improve land and soil quality',
  '3.1': 'By 2030, reduce the global maternal mortality ratio to less than 70 per 100,000 live births',
  '3.6': 'By 2020, halve the number of global deaths and injuries from road traffic accidents',
  '3.8':
    'Achieve universal health coverage, including financial risk protection, access to quality essential health-care services and access to safe, effective, quality and affordable essential medicines and vaccines for all',
  '3.c':
    'Substantially increase health financing and the recruitment, development, training and retention of the health workforce in developing countries, especially in least developed countries and small island developing States',
  '4.1':
    'By 2030, ensure that all girls and boys complete free, equitable and quality primary and secondary education leading to relevant and effective learning outcomes',
  '4.2':
    'By 2030, ensure that all girls and boys have access to quality early childhood development, care and pre-primary education so that they are ready for primary education',
  '4.3':
    'By 2030, ensure equal access for all women and men to affordable and quality technical, vocational and tertiary education, including university',
  '4.4':
    'By 2030, substantially increase the number of youth and adults who have relevant skills, including technical and vocational skills, for employment, decent jobs and entrepreneurship',
  '4.6':
    'By 2030, ensure that all youth and a substantial proportion of adults, both men and women, achieve literacy and numeracy',
  '4.a':
    'Build and upgrade education facilities that are child, disability and gender sensitive and provide safe, non-violent, inclusive and effective learning environments for all',
  '5.1': 'End all forms of discrimination against all women and girls everywhere',
  '5.b':
    'Enhance the use of enabling technology, in particular information and communications technology, to promote the empowerment of women',
  '6.1': 'By 2030, achieve universal and equitable access to safe and affordable drinking water for all',
  '6.2':
    'By 2030, achieve access to adequate and equitable sanitation and hygiene for all and end open defecation, paying special attention to the needs of women and girls and those in vulnerable situations',
  '6.3':
    'By 2030, improve water quality by reducing pollution, eliminating dumping and minimizing release of hazardous chemicals and materials, halving the proportion of untreated wastewater and substantially increasing recycling and safe reuse globally',
  '6.4':
    'By 2030, substantially increase water-use efficiency across all sectors and ensure sustainable withdrawals and supply of freshwater to address water scarcity and substantially reduce the number of people suffering from water scarcity',
  '7.1': 'By 2030, ensure universal access to affordable, reliable and modern energy services',
  '7.2': 'By 2030, increase substantially the share of renewable energy in the global energy mix',
  '7.3': 'By 2030, double the global rate of improvement in energy efficiency',
  '8.5':
    'By 2030, achieve full and productive employment and decent work for all women and men, including for young people and persons with disabilities, and equal pay for work of equal value',
  '8.6': 'By 2020, substantially reduce the proportion of youth not in employment, education or training',
  '8.9':
    'By 2030, devise and implement policies to promote sustainable tourism that creates jobs and promotes local culture and products',
  '9.3':
    'Increase the access of small-scale industrial and other enterprises, in particular in developing countries, to financial services, including affordable credit, and their integration into value chains and markets',
  '9.5':
    'Enhance scientific research, upgrade the technological capabilities of industrial sectors in all countries, in particular developing countries, including, by 2030, encouraging innovation and substantially increasing the number of research and development workers per 1 million people and public and private research and development spending',
  '9.c':
    'Significantly increase access to information and communications technology and strive to provide universal and affordable access to the Internet in least developed countries by 2020',
  '10.1':
    'By 2030, progressively achieve and sustain income growth of the bottom 40 per cent of the population at a rate higher than the national average',
  '10.2':
    'By 2030, empower and promote the social, economic and political inclusion of all, irrespective of age, sex, disability, race, ethnicity, origin, religion or economic or other status',
  '11.1':
    'By 2030, ensure access for all to adequate, safe and affordable housing and basic services and upgrade slums',
  '11.2':
    'By 2030, provide access to safe, affordable, accessible and sustainable transport systems for all, improving road safety, notably by expanding public transport, with special attention to the needs of those in vulnerable situations, women, children, persons with disabilities and older persons',
  '11.3':
    'By 2030, enhance inclusive and sustainable urbanization and capacity for participatory, integrated and sustainable human settlement planning and management in all countries',
  '11.4': 'Strengthen efforts to protect and safeguard the world’s cultural and natural heritage',
  '11.5':
    'By 2030, significantly reduce the number of deaths and the number of people affected and substantially decrease the direct economic losses relative to global gross domestic product caused by disasters, including water-related disasters, with a focus on protecting the poor and people in vulnerable situations',
  '11.6':
    'By 2030, reduce the adverse per capita environmental impact of cities, including by paying special attention to air quality and municipal and other waste management',
  '11.7':
    'By 2030, provide universal access to safe, inclusive and accessible, green and public spaces, in particular for women and children, older persons and persons with disabilities',
  '11.a':
    'Support positive economic, social and environmental links between urban, peri-urban and rural areas by strengthening national and regional development planning',
  '11.b':
    'By 2020, substantially increase the number of cities and human settlements adopting and implementing integrated policies and plans towards inclusion, resource efficiency, mitigation and adaptation to climate change, resilience to disasters, and develop and implement, in line with the Sendai Framework for Disaster Risk Reduction 2015–2030, holistic disaster risk management at all levels',
  '11.c':
    'Support least developed countries, including through financial and technical assistance, in building sustainable and resilient buildings utilizing local materials',
  '12.5': 'By 2030, substantially reduce waste generation through prevention, reduction, recycling and reuse',
  '13.1':
    'Strengthen resilience and adaptive capacity to climate-related hazards and natural disasters in all countries',
  '13.2': 'Integrate climate change measures into national policies, strategies and planning',
  '15.1':
    'By 2020, ensure the conservation, restoration and sustainable use of terrestrial and inland freshwater ecosystems and their services, in particular forests, wetlands, mountains and drylands, in line with obligations under international agreements',
  '16.1': 'Significantly reduce all forms of violence and related death rates everywhere',
  '16.6': 'Develop effective, accountable and transparent institutions at all levels',
  '16.7': 'Ensure responsive, inclusive, participatory and representative decision-making at all levels',
  '16.b': 'Promote and enforce non-discriminatory laws and policies for sustainable development',
  '17.6':
    'Enhance North-South, South-South and triangular regional and international cooperation on and access to science, technology and innovation and enhance knowledge-sharing on mutually agreed terms, including through improved coordination among existing mechanisms, in particular at the United Nations level, and through a global technology facilitation mechanism',
  '17.8':
    'Fully operationalize the technology bank and science, technology and innovation capacity-building mechanism for least developed countries by 2017 and enhance the use of enabling technology, in particular information and communications technology',
}
