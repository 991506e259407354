%page 2031-08-15
Nordvale cuts outlook after weak quarter

{1:Food maker Nordvale lowered its profit forecast for the year on Tuesday} as {2:high cocoa prices and a strike at its main plant} weighed on the second quarter.

{3:Net profit fell 31 percent to 48 million crowns} in the three months to June, {4:while sales rose 2 percent to 910 million}. {5:Analysts had expected a profit of 60 million}.

{6:The company now sees operating profit for 2031 of between 210 and 230 million crowns}, {7:down from an earlier range of 260 to 280 million}.

"{8:This is a disappointing quarter, and we own it}," said chief executive Lena Orrick. {9:Nordvale will close its biscuit factory in Hamm, with the loss of 340 jobs}.

{10:Shares in the group dropped 12 percent in morning trading}. {11:The strike, which lasted 17 days, ended in June with a pay rise of 4.5 percent}.

{12:Nordvale said it would raise the prices of its chocolate by an average of 6 percent from September}.

{13:The founding Vale family holds 38 percent of the shares}.
%page 2031-08-15
Nordvale to shut Hamm plant as cocoa costs bite

{9m:About 350 workers at the Hamm biscuit works will lose their jobs} as {9:Nordvale shuts the site at the end of the year}, the confectioner said on Tuesday when it {1:issued a profit warning}.

{3:Second-quarter earnings came in at 48 million crowns, almost a third less than a year ago}. {14:It was the third fall in a row}. {2:Orrick, who took over in January, blamed the price of cocoa and the walkout at the Brenn factory}.

"{8:It's a disappointing quarter and we own it}," {15:the chief executive told analysts}.

{16:The food workers' union called the closure of Hamm a betrayal}. {11:Its members had laid down their work in Brenn for more than two weeks} and {11:won 4.5 percent more pay}.

{12m:Customers will have to pay more, too: chocolate bars are to become 8 percent dearer in the autumn}.

{6:For the whole year the board expects an operating result of 210 to 230 million}. {10:Investors fled the stock, which lost 12 percent}.
%page 2031-08-16
Hamm in shock: biscuit works to close after 90 years

{17:For ninety years the smell of butter biscuits hung over Hamm}. {9m2:At the end of next year the ovens will go cold}: {9:340 people are losing their work}.

"{16:We have been betrayed}," said Tom Reek of the food workers' union, {18:who learned of the decision from the radio}. The town's mayor, Greta Holm, {19:asked Nordvale to reconsider}. {20:Every tenth job in Hamm hangs on the works}, she said.

{1:Nordvale also scaled back its expectations for the current year} after {3:its profit had shrunk by 31 percent in the second quarter}. {2:The firm points to expensive cocoa}.

{13:The Vale family, which controls the company with a stake of 38 percent}, {21:received a dividend of 52 million crowns in April}. {12:Chocolate will cost about 6 percent more from September}.
