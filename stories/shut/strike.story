%pair 0 1 same wire text
%pair 0 3 derived rewrite
%pair 1 3 derived rewrite
%page 2029-09-03 The Ferrance Post
{1:Rail strike halts most trains in Ferrance}

ALDMOOR, {@2029-09-03:September 3} (UNA) - {1:Train drivers and guards across Ferrance walked out {@2029-09-03:on Monday} in a {#48|exact|hours of strike;@PT48H:48-hour} strike over pay}, {2:bringing {#80|about|percent of services:about 80 percent} of services to a standstill}.

{3;q1i=United Transport Union:{#22000|exact|members on strike:22,000 of its members} had joined the stoppage}, {s1:the United Transport Union} {k1:said}. {4:{s2:The state railway, Ferrail}, {k2:put} {q2i=Ferrail:the number at {#14500|exact|strikers:14,500}}}.

{5:The union is demanding a rise of {#9|exact|percent rise:9 percent}} and {6:a {#35|exact|hours a week:35-hour} week}. {7:Ferrail has offered {#4.5|exact|percent offered:4.5 percent} over {#2|exact|years;@P2Y:two years}}.

"{8;q3d=Marek Dolan:Our people cannot pay their rent with promises}," {k3:said} {s3:{9:Marek Dolan, the union's general secretary}}, {10:at a rally of {#3000|about|people at rally:some 3,000 people} outside Aldmoor's Central Station}. "{11;q4d=Marek Dolan:If there is no new offer by {@2029-09-07:Friday}, we will strike again}."

{12:{s5:Ferrail's chief executive, Yvette Loran}, {k5:said} {q5i=Yvette Loran:the demands would cost the company {#310000000|exact|francs a year:310 million francs} {@~:a year}}}. {13:{s6:She} {k6:called} {q6m=Yvette Loran:the strike "irresponsible"}}.

{14:{#1200000|exact|passengers a day:1.2 million passengers} use the railway on {@~:a normal day}}. {15:Freight trains were also affected: the port of Esk {k7:said} {q7i=port of Esk:{#64|exact|trains cancelled:64 trains} had been cancelled}}.

{16:It is the first national rail strike {@2017..:since 2017}}, {17:when a dispute over pensions lasted {#11|exact|days;@P11D:11 days}}.
%page 2029-09-03 Esk Courier
{1:Most trains stand still as rail workers strike}

ALDMOOR (UNA) - {1:Train drivers and guards across Ferrance walked out {@2029-09-03:on Monday} in a {#48|exact|hours of strike;@PT48H:48-hour} strike over pay}, {2m:bringing {#85|about|percent of services:about 85 percent} of services to a standstill}.

{3;q1i=United Transport Union:{#22000|exact|members on strike:22,000 of its members} had joined the stoppage}, {s1:the United Transport Union} {k1:said}. {4:{s2:The state railway, Ferrail}, {k2:put} {q2i=Ferrail:the number at {#14500|exact|strikers:14,500}}}.

{5:The union is demanding a rise of {#9|exact|percent rise:9 percent}}. {7:Ferrail has offered {#4.5|exact|percent offered:4.5 percent} over {#2|exact|years;@P2Y:two years}}.

"{8;q3d=Marek Dolan:Our people cannot pay their rent with promises}," {k3:said} {s3:{9:Marek Dolan, the union's general secretary}}. "{11;q4d=Marek Dolan:If there is no new offer by {@2029-09-07:Friday}, we will strike again}."

{12:{s5:Ferrail's chief executive, Yvette Loran}, {k5:said} {q5i=Yvette Loran:the demands would cost the company {#310000000|exact|francs a year:310 million francs} {@~:a year}}}.

{15m:In Esk, the port authority {k7:said} {@2029-09-03:on Monday} that {q7i=port authority:{#71|exact|freight trains cancelled:71 freight trains} had been cancelled and {#40|exact|ships waiting:40 ships} were waiting}}. {16:It is the first national rail strike {@2017..:since 2017}}.
%page 2029-09-04 Aldmoor Evening News
"I get up at three": on the picket line at Central Station

By Dana Fisk

{18:Rosa Benning has driven trains for {#19|exact|years;@P19Y:19 years}. She earns {#3100|exact|francs a month:3,100 francs} {@~:a month}}, {s1:she} {k1:says}, and {19:{q1i=Rosa Benning:her rent has gone up {#2|exact|times:twice} {@2029:this year}}}. "{20;q2d=Rosa Benning:I get up at three so that others get to work, and I can't afford to live here}," {k2:said} {s2:the {#44|exact|age:44-year-old}} {@2029-09-04TMO:on Tuesday morning}.

{1:It was the second and last day of the walkout}. {2m2:Of {#410|exact|trains due at Central Station:410 trains} that should have left Central Station {@2029-09-03:on Monday}, {#52|exact|trains that ran:52} ran}. {10m:{q3i=police:{#5000|about|people at rally:Around 5,000} people had come to the rally with Marek Dolan}, {s3:police} {k3:said}}.

{11v:{s4:The union leader} {k4:repeated} {q4i=Marek Dolan:that there would be a second strike unless the company improved its offer by {@2029-09-07:the end of the week}}}. {21:{s5:He} {k5:dismissed} the figures of the management}: "{22;q5d=Marek Dolan:They count trains that nobody can ride in}."

{23:Commuters shared cars or worked at home}. {24:{s6:A nurse} {k6:said} {q6i=nurse:she had walked {#9|exact|kilometres:nine kilometres} to the hospital}}. {25:"{q7d=nurse:I am angry, but not with the drivers}," {s7:she} {k7:said}}.

{7m:Ferrail's offer is {#4|exact|percent offered:four percent}, spread over {#2|exact|years;@P2Y:two years}}; {26:prices have risen by {#6.2|exact|percent inflation:6.2 percent} {@~:in the past twelve months}}.
%page 2029-09-04 National Business Daily
Ferrail counts losses of {27:{#38000000|exact|francs lost:38 million francs}} after strike

{27:The strike at the national railway has cost Ferrail {#38000000|exact|francs lost:38 million francs}, {s1:its head Yvette Loran} {k1:told} a press conference {@2029-09-04:on Tuesday}}. {13m:{s2:She} again {k2:described} {q2m=Yvette Loran:the action as "irresponsible and pointless"}}.

{3:{q3i=United Transport Union:{#22000|exact|employees on strike:22,000 employees} took part}, {k3:according to} {s3:the United Transport Union}}; {4m:{s4:the company} {k4:counted} {q4i=Ferrail:{#15000|exact|strikers:15,000}}}. {2:{#8|exact|trains out of ten:Eight} in ten trains did not run}.

{28:{q5i=Yvette Loran:Ferrail could not go beyond {7m2:the {#5|exact|percent offered:5 percent} which it has proposed for the coming {#2|exact|years;@P2Y:two years}}}, {s5:Loran} {k5:said}}. {12m:To meet the union's call for {5:{#9|exact|percent:9 percent}} and {6:a shorter week of {#35|exact|hours:35 hours}} would add {#350000000|exact|francs of cost:350 million francs} to {@~:yearly} costs}. "{29;q6d=Yvette Loran:Every franc has to be earned first}," {s6:she} {k6:said}.

{30:The transport minister, Gil Armand, {k7:offered} {q7i=Gil Armand:to mediate}}. {31:Shares of the freight operator Cargolux Est fell {#3|exact|percent fall:3 percent}}. {14:The railway carries {#1200000|exact|people a day:1.2 million people} {@~:a day}}.

{17m:The last strike of this size, {@2017:twelve years ago}, went on for {#12|exact|days;@P12D:twelve days}}.
%page 2029-09-06 Ferrance Today
{32:Second rail strike called off as talks begin}

{32:The United Transport Union has withdrawn its threat of a second strike} after {30m:Transport Minister Gil Armand brought both sides to the table {@2029-09-05TNI:on Wednesday night}}.

"{33;q1d=Marek Dolan:For the first time there is a number on the table which we can discuss}," {9:union chief {s1:Marek Dolan}} {k1:said}, without giving it. {34:{q2i=newspaper:The new offer amounts to {#6.5|exact|percent offered:6.5 percent}}, {s2:the Aldmoor Evening News} {k2:reported} {@2029-09-06:on Thursday}, {k2:citing} people close to the talks}. {5:The union had asked for {#9|exact|percent asked:nine}}, {7:Ferrail had so far put {#4.5|exact|percent offered:4.5 percent} forward}.

{35:{s3:Yvette Loran} {k3:said} {q3i=Yvette Loran:she was confident of a deal before {@2029-09-09:Sunday}}}. {36:{s4:Her company} {k4:estimates} {27m:{q4i=Ferrail:its losses from the {#2|exact|days;@P2D:two days} of strike at {#42000000|exact|francs lost:42 million}}}}.

{1:Train crews had stayed away from work {@2029-09-03:on Monday} and {@2029-09-04:Tuesday}}; {2:{#80|exact|percent of trains:80 percent} of the trains were cancelled}. {s5:Passengers' association Movo} {k5:wants} {37:{q5i=Movo:season ticket holders to be paid back {#10|exact|percent of price:10 percent} of the price}}.
