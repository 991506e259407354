/* Units and currencies. Sorted by bytes; figure_test proves it. SI symbols after the SI brochure (BIPM 2019), currency
 * codes after ISO 4217.
 * SPDX-License-Identifier: Apache-2.0 */
#include "claim/figure_parts.h"

#define U(w, u, c) {{w, sizeof(w) - 1}, {u, sizeof(u) - 1}, UNIT_##c}

/* Names, lower case. */
static const unit_word names[] = {
    U("acre", "acre", LENGTH), U("acres", "acre", LENGTH), U("afghanis", "afghani", MONEY),
    U("amp", "ampere", MEASURE), U("ampere", "ampere", MEASURE), U("amperes", "ampere", MEASURE),
    U("amps", "ampere", MEASURE), U("baht", "baht", MONEY), U("barrel", "barrel", MEASURE),
    U("barrels", "barrel", MEASURE), U("bhp", "horsepower", MEASURE), U("birr", "birr", MONEY),
    U("bitcoin", "bitcoin", MONEY), U("bitcoins", "bitcoin", MONEY), U("bolivar", "bolivar", MONEY),
    U("bolivars", "bolivar", MONEY), U("buck", "dollar", MONEY), U("bucks", "dollar", MONEY),
    U("bushel", "bushel", MEASURE), U("bushels", "bushel", MEASURE), U("byte", "byte", MEASURE),
    U("bytes", "byte", MEASURE), U("calorie", "calorie", MEASURE), U("calories", "calorie", MEASURE),
    U("carat", "carat", MEASURE), U("carats", "carat", MEASURE), U("cedi", "cedi", MONEY), U("cedis", "cedi", MONEY),
    U("celsius", "celsius", MEASURE), U("cent", "cent", COIN), U("centigrade", "celsius", MEASURE),
    U("centimeter", "centimetre", LENGTH), U("centimeters", "centimetre", LENGTH),
    U("centimetre", "centimetre", LENGTH), U("centimetres", "centimetre", LENGTH), U("cents", "cent", COIN),
    U("centuries", "century", TIME), U("century", "century", TIME), U("day", "day", TIME), U("days", "day", TIME),
    U("decade", "decade", TIME), U("decades", "decade", TIME), U("decibel", "decibel", MEASURE),
    U("decibels", "decibel", MEASURE), U("degree", "degree", MEASURE), U("degrees", "degree", MEASURE),
    U("dinar", "dinar", MONEY), U("dinars", "dinar", MONEY), U("dirham", "dirham", MONEY),
    U("dirhams", "dirham", MONEY), U("dollar", "dollar", MONEY), U("dollars", "dollar", MONEY),
    U("dong", "dong", MONEY), U("euro", "euro", MONEY), U("euros", "euro", MONEY),
    U("fahrenheit", "fahrenheit", MEASURE), U("feet", "foot", LENGTH), U("fold", "times", MEASURE),
    U("foot", "foot", LENGTH), U("forint", "forint", MONEY), U("forints", "forint", MONEY),
    U("fortnight", "fortnight", TIME), U("fortnights", "fortnight", TIME), U("franc", "franc", MONEY),
    U("francs", "franc", MONEY), U("gallon", "gallon", MEASURE), U("gallons", "gallon", MEASURE),
    U("gigabit", "gigabit", MEASURE), U("gigabits", "gigabit", MEASURE), U("gigabyte", "gigabyte", MEASURE),
    U("gigabytes", "gigabyte", MEASURE), U("gigahertz", "gigahertz", MEASURE), U("gigawatt", "gigawatt", MEASURE),
    U("gigawatts", "gigawatt", MEASURE), U("gram", "gram", MEASURE), U("gramme", "gram", MEASURE),
    U("grammes", "gram", MEASURE), U("grams", "gram", MEASURE), U("hectare", "hectare", LENGTH),
    U("hectares", "hectare", LENGTH), U("hertz", "hertz", MEASURE), U("horsepower", "horsepower", MEASURE),
    U("hour", "hour", TIME), U("hours", "hour", TIME), U("hr", "hour", TIME), U("hrs", "hour", TIME),
    U("hryvnia", "hryvnia", MONEY), U("hryvnias", "hryvnia", MONEY), U("inch", "inch", LENGTH),
    U("inches", "inch", LENGTH), U("joule", "joule", MEASURE), U("joules", "joule", MEASURE),
    U("kelvin", "kelvin", MEASURE), U("kelvins", "kelvin", MEASURE), U("kilo", "kilogram", MEASURE),
    U("kilobyte", "kilobyte", MEASURE), U("kilobytes", "kilobyte", MEASURE), U("kilocalorie", "kilocalorie", MEASURE),
    U("kilocalories", "kilocalorie", MEASURE), U("kilogram", "kilogram", MEASURE),
    U("kilogramme", "kilogram", MEASURE), U("kilogrammes", "kilogram", MEASURE), U("kilograms", "kilogram", MEASURE),
    U("kilohertz", "kilohertz", MEASURE), U("kilojoule", "kilojoule", MEASURE), U("kilojoules", "kilojoule", MEASURE),
    U("kilometer", "kilometre", LENGTH), U("kilometers", "kilometre", LENGTH), U("kilometre", "kilometre", LENGTH),
    U("kilometres", "kilometre", LENGTH), U("kilos", "kilogram", MEASURE), U("kilowatt", "kilowatt", MEASURE),
    U("kilowatts", "kilowatt", MEASURE), U("kmh", "kilometre per hour", MEASURE), U("knot", "knot", MEASURE),
    U("knots", "knot", MEASURE), U("kopeck", "kopeck", COIN), U("kopecks", "kopeck", COIN),
    U("koruna", "koruna", MONEY), U("korunas", "koruna", MONEY), U("kph", "kilometre per hour", MEASURE),
    U("krona", "krona", MONEY), U("krone", "krone", MONEY), U("kroner", "krone", MONEY), U("kronor", "krona", MONEY),
    U("kuna", "Croatian kuna", MONEY), U("kunas", "Croatian kuna", MONEY), U("kwacha", "kwacha", MONEY), U("kyat", "kyat", MONEY),
    U("kyats", "kyat", MONEY), U("lbs", "lb", MEASURE), U("lei", "leu", MONEY), U("lempira", "lempira", MONEY),
    U("lempiras", "lempira", MONEY), U("lira", "lira", MONEY), U("liras", "lira", MONEY),
    U("liter", "litre", MEASURE), U("liters", "litre", MEASURE), U("litre", "litre", MEASURE),
    U("litres", "litre", MEASURE), U("manat", "manat", MONEY), U("megabit", "megabit", MEASURE),
    U("megabits", "megabit", MEASURE), U("megabyte", "megabyte", MEASURE), U("megabytes", "megabyte", MEASURE),
    U("megahertz", "megahertz", MEASURE), U("megapascal", "megapascal", MEASURE),
    U("megapascals", "megapascal", MEASURE), U("megapixel", "megapixel", MEASURE),
    U("megapixels", "megapixel", MEASURE), U("megawatt", "megawatt", MEASURE), U("megawatts", "megawatt", MEASURE),
    U("meter", "metre", LENGTH), U("meters", "metre", LENGTH), U("metre", "metre", LENGTH),
    U("metres", "metre", LENGTH), U("microgram", "microgram", MEASURE), U("microgramme", "microgram", MEASURE),
    U("microgrammes", "microgram", MEASURE), U("micrograms", "microgram", MEASURE),
    U("micrometer", "micrometre", LENGTH), U("micrometers", "micrometre", LENGTH),
    U("micrometre", "micrometre", LENGTH), U("micrometres", "micrometre", LENGTH), U("mile", "mile", LENGTH),
    U("miles", "mile", LENGTH), U("millennia", "millennium", TIME), U("millennium", "millennium", TIME),
    U("milligram", "milligram", MEASURE), U("milligramme", "milligram", MEASURE),
    U("milligrammes", "milligram", MEASURE), U("milligrams", "milligram", MEASURE),
    U("milliliter", "millilitre", MEASURE), U("milliliters", "millilitre", MEASURE),
    U("millilitre", "millilitre", MEASURE), U("millilitres", "millilitre", MEASURE),
    U("millimeter", "millimetre", LENGTH), U("millimeters", "millimetre", LENGTH),
    U("millimetre", "millimetre", LENGTH), U("millimetres", "millimetre", LENGTH), U("min", "minute", TIME),
    U("mins", "minute", TIME), U("minute", "minute", TIME), U("minutes", "minute", TIME), U("month", "month", TIME),
    U("months", "month", TIME), U("mpg", "mile per gallon", MEASURE), U("mph", "mile per hour", MEASURE),
    U("naira", "naira", MONEY), U("nanometer", "nanometre", LENGTH), U("nanometers", "nanometre", LENGTH),
    U("nanometre", "nanometre", LENGTH), U("nanometres", "nanometre", LENGTH), U("newton", "newton", MEASURE),
    U("newtons", "newton", MEASURE), U("night", "night", TIME), U("nights", "night", TIME), U("nits", "nit", MEASURE),
    U("ounce", "ounce", MEASURE), U("ounces", "ounce", MEASURE), U("paise", "paisa", COIN),
    U("pascal", "pascal", MEASURE), U("pascals", "pascal", MEASURE), U("pct", "per cent", SHARE),
    U("pence", "penny", COIN), U("pennies", "penny", COIN), U("penny", "penny", COIN),
    U("percent", "per cent", SHARE), U("peso", "peso", MONEY), U("pesos", "peso", MONEY),
    U("petabyte", "petabyte", MEASURE), U("petabytes", "petabyte", MEASURE), U("pint", "pint", MEASURE),
    U("pints", "pint", MEASURE), U("pixel", "pixel", MEASURE), U("pixels", "pixel", MEASURE),
    U("point", "point", MEASURE), U("points", "point", MEASURE), U("pound", "pound", MONEY),
    U("pounds", "pound", MONEY), U("pp", "percentage point", SHARE), U("ppb", "part per billion", MEASURE),
    U("ppm", "part per million", MEASURE), U("ppt", "percentage point", SHARE), U("pula", "pula", MONEY),
    U("quart", "quart", MEASURE), U("quarts", "quart", MEASURE), U("quetzals", "quetzal", MONEY),
    U("quid", "pound", MONEY), U("rand", "rand", MONEY), U("reais", "real", MONEY), U("renminbi", "Chinese yuan", MONEY),
    U("rial", "rial", MONEY), U("rials", "rial", MONEY), U("ringgit", "Malaysian ringgit", MONEY),
    U("ringgits", "Malaysian ringgit", MONEY), U("riyal", "riyal", MONEY), U("riyals", "riyal", MONEY), U("rmb", "Chinese yuan", MONEY),
    U("rouble", "ruble", MONEY), U("roubles", "ruble", MONEY), U("ruble", "ruble", MONEY),
    U("rubles", "ruble", MONEY), U("rupee", "rupee", MONEY), U("rupees", "rupee", MONEY),
    U("rupiah", "rupiah", MONEY), U("rupiahs", "rupiah", MONEY), U("sec", "second", TIME),
    U("second", "second", TIME), U("seconds", "second", TIME), U("secs", "second", TIME), U("sen", "sen", COIN),
    U("shekel", "shekel", MONEY), U("shekels", "shekel", MONEY), U("shilling", "shilling", MONEY),
    U("shillings", "shilling", MONEY), U("sqft", "square foot", MEASURE), U("sqm", "square metre", MEASURE),
    U("sterling", "pound sterling", MONEY), U("tablespoon", "tablespoon", MEASURE),
    U("tablespoons", "tablespoon", MEASURE), U("taka", "taka", MONEY), U("teaspoon", "teaspoon", MEASURE),
    U("teaspoons", "teaspoon", MEASURE), U("tenge", "tenge", MONEY), U("terabyte", "terabyte", MEASURE),
    U("terabytes", "terabyte", MEASURE), U("terawatt", "terawatt", MEASURE), U("terawatts", "terawatt", MEASURE),
    U("times", "times", MEASURE), U("ton", "ton", MEASURE), U("tonne", "tonne", MEASURE),
    U("tonnes", "tonne", MEASURE), U("tons", "ton", MEASURE), U("volt", "volt", MEASURE), U("volts", "volt", MEASURE),
    U("watt", "watt", MEASURE), U("watts", "watt", MEASURE), U("week", "week", TIME), U("weeks", "week", TIME),
    U("won", "won", MONEY), U("yard", "yard", LENGTH), U("yards", "yard", LENGTH), U("year", "year", TIME),
    U("years", "year", TIME), U("yen", "Japanese yen", MONEY), U("yr", "year", TIME), U("yrs", "year", TIME),
    U("yuan", "Chinese yuan", MONEY), U("zloty", "zloty", MONEY), U("zlotys", "zloty", MONEY),
};

/* Symbols, as written: they stand after digits only. */
static const unit_word symbols[] = {
    U("BTU", "british thermal unit", MEASURE), U("Bq", "becquerel", MEASURE),
    U("Btu", "british thermal unit", MEASURE), U("C", "celsius", MEASURE), U("F", "fahrenheit", MEASURE),
    U("GB", "gigabyte", MEASURE), U("GHz", "gigahertz", MEASURE), U("GW", "gigawatt", MEASURE),
    U("GWh", "gigawatt-hour", MEASURE), U("Gbps", "gigabit per second", MEASURE), U("Ghz", "gigahertz", MEASURE),
    U("HP", "horsepower", MEASURE), U("HZ", "hertz", MEASURE), U("Hz", "hertz", MEASURE),
    U("KB", "kilobyte", MEASURE), U("KG", "kilogram", MEASURE), U("KHz", "kilohertz", MEASURE),
    U("KM", "kilometre", LENGTH), U("KW", "kilowatt", MEASURE), U("KWh", "kilowatt-hour", MEASURE),
    U("L", "litre", MEASURE), U("MB", "megabyte", MEASURE), U("MHz", "megahertz", MEASURE),
    U("MMBtu", "million british thermal unit", MEASURE), U("MP", "megapixel", MEASURE),
    U("MPG", "mile per gallon", MEASURE), U("MPH", "mile per hour", MEASURE), U("MPa", "megapascal", MEASURE),
    U("MW", "megawatt", MEASURE), U("MWh", "megawatt-hour", MEASURE), U("Mbps", "megabit per second", MEASURE),
    U("Mhz", "megahertz", MEASURE), U("Mt", "megaton", MEASURE), U("Nm", "newton metre", MEASURE),
    U("PS", "horsepower", MEASURE), U("TB", "terabyte", MEASURE), U("TW", "terawatt", MEASURE),
    U("TWh", "terawatt-hour", MEASURE), U("Tbps", "terabit per second", MEASURE), U("V", "volt", MEASURE),
    U("W", "watt", MEASURE), U("Wh", "watt-hour", MEASURE), U("amp", "ampere", MEASURE),
    U("bhp", "horsepower", MEASURE), U("bp", "basis point", MEASURE), U("bpd", "barrel per day", MEASURE),
    U("bps", "basis point", MEASURE), U("c", "cent", COIN), U("cc", "cubic centimetre", MEASURE),
    U("cm", "centimetre", LENGTH), U("dB", "decibel", MEASURE), U("db", "decibel", MEASURE),
    U("fps", "frame per second", MEASURE), U("ft", "foot", LENGTH), U("g", "gram", MEASURE), U("h", "hour", TIME),
    U("ha", "hectare", LENGTH), U("hp", "horsepower", MEASURE), U("hr", "hour", TIME), U("hrs", "hour", TIME),
    U("hz", "hertz", MEASURE), U("kB", "kilobyte", MEASURE), U("kHz", "kilohertz", MEASURE),
    U("kJ", "kilojoule", MEASURE), U("kPa", "kilopascal", MEASURE), U("kV", "kilovolt", MEASURE),
    U("kW", "kilowatt", MEASURE), U("kWh", "kilowatt-hour", MEASURE), U("kcal", "kilocalorie", MEASURE),
    U("kg", "kilogram", MEASURE), U("kgs", "kilogram", MEASURE), U("km", "kilometre", LENGTH),
    U("kmh", "kilometre per hour", MEASURE), U("kmph", "kilometre per hour", MEASURE), U("kms", "kilometre", LENGTH),
    U("kph", "kilometre per hour", MEASURE), U("ksi", "kilopound per square inch", MEASURE), U("kt", "knot", MEASURE),
    U("kts", "knot", MEASURE), U("l", "litre", MEASURE), U("lb", "pound", MEASURE), U("lbft", "pound-foot", MEASURE),
    U("lbs", "pound", MEASURE), U("m", "metre", LENGTH), U("mAh", "milliampere-hour", MEASURE),
    U("mL", "millilitre", MEASURE), U("mah", "milliampere-hour", MEASURE), U("mcg", "microgram", MEASURE),
    U("mg", "milligram", MEASURE), U("mi", "mile", LENGTH), U("min", "minute", TIME), U("mins", "minute", TIME),
    U("ml", "millilitre", MEASURE), U("mm", "millimetre", LENGTH),
    U("mmBTU", "million british thermal unit", MEASURE), U("mmBtu", "million british thermal unit", MEASURE),
    U("mpg", "mile per gallon", MEASURE), U("mph", "mile per hour", MEASURE), U("ms", "millisecond", TIME),
    U("mtr", "metre", LENGTH), U("nm", "nanometre", LENGTH), U("oz", "ounce", MEASURE), U("p", "penny", COIN),
    U("pc", "per cent", SHARE), U("ppb", "part per billion", MEASURE), U("ppm", "part per million", MEASURE),
    U("psi", "pound per square inch", MEASURE), U("px", "pixel", MEASURE), U("rpm", "revolution per minute", MEASURE),
    U("s", "second", TIME), U("sec", "second", TIME), U("sqft", "square foot", MEASURE),
    U("sqm", "square metre", MEASURE), U("t", "tonne", MEASURE), U("yd", "yard", LENGTH), U("yds", "yard", LENGTH),
    U("µg", "microgram", MEASURE), U("µm", "micrometre", LENGTH), U("μg", "microgram", MEASURE),
    U("μm", "micrometre", LENGTH),
};

/* Codes of currencies, as written, before or after a number. */
static const unit_word codes[] = {
    U("AED", "dirham", MONEY), U("ARS", "Argentine peso", MONEY), U("AUD", "Australian dollar", MONEY),
    U("BDT", "taka", MONEY), U("BRL", "real", MONEY), U("BTC", "bitcoin", MONEY), U("CAD", "Canadian dollar", MONEY),
    U("CHF", "Swiss franc", MONEY), U("CLP", "Chilean peso", MONEY), U("CNY", "Chinese yuan", MONEY),
    U("COP", "Colombian peso", MONEY), U("CZK", "koruna", MONEY), U("DKK", "Danish krone", MONEY),
    U("EGP", "Egyptian pound", MONEY), U("ETB", "birr", MONEY), U("EUR", "euro", MONEY),
    U("FJD", "Fijian dollar", MONEY), U("GBP", "pound sterling", MONEY), U("GHS", "cedi", MONEY),
    U("HKD", "Hong Kong dollar", MONEY), U("HUF", "forint", MONEY), U("IDR", "rupiah", MONEY),
    U("ILS", "shekel", MONEY), U("INR", "Indian rupee", MONEY), U("JMD", "Jamaican dollar", MONEY),
    U("JPY", "Japanese yen", MONEY), U("KES", "Kenyan shilling", MONEY), U("KRW", "won", MONEY),
    U("KSh", "Kenyan shilling", MONEY), U("KWD", "Kuwaiti dinar", MONEY), U("Ksh", "Kenyan shilling", MONEY),
    U("LKR", "Sri Lankan rupee", MONEY), U("MXN", "Mexican peso", MONEY), U("MYR", "Malaysian ringgit", MONEY),
    U("NGN", "naira", MONEY), U("NIS", "shekel", MONEY), U("NOK", "Norwegian krone", MONEY),
    U("NZD", "New Zealand dollar", MONEY), U("PHP", "Philippine peso", MONEY), U("PKR", "Pakistani rupee", MONEY),
    U("PLN", "zloty", MONEY), U("Php", "Philippine peso", MONEY), U("QAR", "Qatari riyal", MONEY),
    U("RM", "Malaysian ringgit", MONEY), U("RMB", "Chinese yuan", MONEY), U("RUB", "ruble", MONEY), U("Rp", "rupiah", MONEY),
    U("Rs", "rupee", MONEY), U("SAR", "Saudi riyal", MONEY), U("SEK", "Swedish krona", MONEY),
    U("SGD", "Singapore dollar", MONEY), U("Sh", "shilling", MONEY), U("THB", "baht", MONEY), U("TRY", "lira", MONEY),
    U("TWD", "Taiwan dollar", MONEY), U("TZS", "Tanzanian shilling", MONEY), U("Tk", "taka", MONEY),
    U("UAH", "hryvnia", MONEY), U("UGX", "Ugandan shilling", MONEY), U("USD", "US dollar", MONEY),
    U("VND", "dong", MONEY), U("XAF", "CFA franc", MONEY), U("XOF", "CFA franc", MONEY), U("ZAR", "rand", MONEY),
    U("ZMW", "kwacha", MONEY), U("kr", "krona", MONEY),
};

/* What stands before $. */
static const unit_word dollars[] = {
    U("A", "Australian dollar", MONEY), U("AU", "Australian dollar", MONEY), U("AUD", "Australian dollar", MONEY),
    U("AUS", "Australian dollar", MONEY), U("BDS", "Barbados dollar", MONEY), U("C", "Canadian dollar", MONEY),
    U("CA", "Canadian dollar", MONEY), U("CAD", "Canadian dollar", MONEY), U("CAN", "Canadian dollar", MONEY),
    U("EC", "East Caribbean dollar", MONEY), U("FJ", "Fijian dollar", MONEY), U("G", "Guyanese dollar", MONEY),
    U("GY", "Guyanese dollar", MONEY), U("HK", "Hong Kong dollar", MONEY), U("HKD", "Hong Kong dollar", MONEY),
    U("J", "Jamaican dollar", MONEY), U("JA", "Jamaican dollar", MONEY), U("MX", "Mexican peso", MONEY),
    U("N", "Namibian dollar", MONEY), U("NT", "Taiwan dollar", MONEY), U("NZ", "New Zealand dollar", MONEY),
    U("NZD", "New Zealand dollar", MONEY), U("R", "real", MONEY), U("S", "Singapore dollar", MONEY),
    U("SG", "Singapore dollar", MONEY), U("SGD", "Singapore dollar", MONEY), U("TT", "Trinidad dollar", MONEY),
    U("US", "US dollar", MONEY), U("USD", "US dollar", MONEY), U("Z", "Zimbabwe dollar", MONEY),
};
#undef U

static const unit_word *find(const unit_word *table, ptrdiff_t n, str key) {
    for (ptrdiff_t lo = 0, hi = n; lo < hi;) {
        ptrdiff_t mid = lo + (hi - lo) / 2;
        int c = str_cmp(table[mid].word, key);
        if (!c) return &table[mid];
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return NULL;
}

static bool sorted(const unit_word *table, ptrdiff_t n) {
    for (ptrdiff_t i = 1; i < n; i++)
        if (str_cmp(table[i - 1].word, table[i].word) >= 0) return false;
    return true;
}

const unit_word *unit_name_find(str lower) { return lower.n ? find(names, countof(names), lower) : NULL; }
const unit_word *unit_symbol_find(str s) { return find(symbols, countof(symbols), s); }
const unit_word *unit_code_find(str s) { return find(codes, countof(codes), s); }
const unit_word *unit_dollar_find(str s) { return find(dollars, countof(dollars), s); }

bool unit_tables_sorted(void) {
    return sorted(names, countof(names)) && sorted(symbols, countof(symbols)) && sorted(codes, countof(codes)) &&
           sorted(dollars, countof(dollars));
}

str unit_sign(uint32_t code) {
    switch (code) {
    case '$': return S("dollar");
    case 0xA2: return S("cent");
    case 0xA3: return S("pound sterling");
    case 0xA5: case 0xFFE5: return S("Japanese yen");
    case 0x20AC: return S("euro");
    case 0x20B9: case 0x20A8: return S("rupee");
    case 0x20A9: return S("won");
    case 0x20AA: return S("shekel");
    case 0x20AB: return S("dong");
    case 0x20A6: return S("naira");
    case 0x20A1: return S("colon");
    case 0x20B1: return S("peso");
    case 0x20B4: return S("hryvnia");
    case 0x20BA: return S("lira");
    case 0x20BD: return S("ruble");
    case 0x20BF: return S("bitcoin");
    case 0x0E3F: return S("baht");
    default: return (str){0};
    }
}

double scale_letter(str s) {
    static const struct {
        const char *letters;
        double scale;
    } scales[] = {{"k", 1e3}, {"K", 1e3}, {"m", 1e6}, {"M", 1e6}, {"mn", 1e6}, {"mln", 1e6}, {"mil", 1e6}, {"b", 1e9},
                  {"B", 1e9}, {"bn", 1e9}, {"bln", 1e9}, {"Bn", 1e9}, {"tn", 1e12}, {"trn", 1e12}, {"T", 1e12}, {"cr", 1e7}};
    for (ptrdiff_t i = 0; i < countof(scales); i++)
        if (str_eq(s, str_of(scales[i].letters))) return scales[i].scale;
    return 0;
}
