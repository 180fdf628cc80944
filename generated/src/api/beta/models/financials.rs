// Written by `cargo xtask gen`; do not edit.
//! Types of the area `financials`.

use crate::runtime::{Date, Decimal, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.account`](https://learn.microsoft.com/graph/api/resources/dynamics-account?view=graph-rest-beta)
    Account = "microsoft.graph.account";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "subCategory" SUB_CATEGORY, sub_category str -> Option<&str>, with_sub_category(String), "`subCategory`: `Edm.String`";
    "blocked" BLOCKED, blocked bool -> Option<bool>, with_blocked(bool), "`blocked`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.agedAccountsPayable`](https://learn.microsoft.com/graph/api/resources/dynamics-agedaccountspayable?view=graph-rest-beta)
    AgedAccountsPayable = "microsoft.graph.agedAccountsPayable";
    "vendorId" VENDOR_ID, vendor_id str -> Option<&str>, with_vendor_id(String), "`vendorId`: `Edm.String`, type of the metadata";
    "vendorNumber" VENDOR_NUMBER, vendor_number str -> Option<&str>, with_vendor_number(String), "`vendorNumber`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`";
    "balanceDue" BALANCE_DUE, balance_due decimal -> Parsed<Decimal>, with_balance_due(Decimal), "`balanceDue`: `Edm.Decimal`";
    "currentAmount" CURRENT_AMOUNT, current_amount decimal -> Parsed<Decimal>, with_current_amount(Decimal), "`currentAmount`: `Edm.Decimal`";
    "period1Amount" PERIOD1_AMOUNT, period1_amount decimal -> Parsed<Decimal>, with_period1_amount(Decimal), "`period1Amount`: `Edm.Decimal`";
    "period2Amount" PERIOD2_AMOUNT, period2_amount decimal -> Parsed<Decimal>, with_period2_amount(Decimal), "`period2Amount`: `Edm.Decimal`";
    "period3Amount" PERIOD3_AMOUNT, period3_amount decimal -> Parsed<Decimal>, with_period3_amount(Decimal), "`period3Amount`: `Edm.Decimal`";
    "agedAsOfDate" AGED_AS_OF_DATE, aged_as_of_date date -> Parsed<Date>, with_aged_as_of_date(Date), "`agedAsOfDate`: `Edm.Date`";
    "periodLengthFilter" PERIOD_LENGTH_FILTER, period_length_filter str -> Option<&str>, with_period_length_filter(String), "`periodLengthFilter`: `Edm.String`";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.agedAccountsReceivable`](https://learn.microsoft.com/graph/api/resources/dynamics-agedaccountsreceivable?view=graph-rest-beta)
    AgedAccountsReceivable = "microsoft.graph.agedAccountsReceivable";
    "customerId" CUSTOMER_ID, customer_id str -> Option<&str>, with_customer_id(String), "`customerId`: `Edm.String`, type of the metadata";
    "customerNumber" CUSTOMER_NUMBER, customer_number str -> Option<&str>, with_customer_number(String), "`customerNumber`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`";
    "balanceDue" BALANCE_DUE, balance_due decimal -> Parsed<Decimal>, with_balance_due(Decimal), "`balanceDue`: `Edm.Decimal`";
    "currentAmount" CURRENT_AMOUNT, current_amount decimal -> Parsed<Decimal>, with_current_amount(Decimal), "`currentAmount`: `Edm.Decimal`";
    "period1Amount" PERIOD1_AMOUNT, period1_amount decimal -> Parsed<Decimal>, with_period1_amount(Decimal), "`period1Amount`: `Edm.Decimal`";
    "period2Amount" PERIOD2_AMOUNT, period2_amount decimal -> Parsed<Decimal>, with_period2_amount(Decimal), "`period2Amount`: `Edm.Decimal`";
    "period3Amount" PERIOD3_AMOUNT, period3_amount decimal -> Parsed<Decimal>, with_period3_amount(Decimal), "`period3Amount`: `Edm.Decimal`";
    "agedAsOfDate" AGED_AS_OF_DATE, aged_as_of_date date -> Parsed<Date>, with_aged_as_of_date(Date), "`agedAsOfDate`: `Edm.Date`";
    "periodLengthFilter" PERIOD_LENGTH_FILTER, period_length_filter str -> Option<&str>, with_period_length_filter(String), "`periodLengthFilter`: `Edm.String`";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.company`, metadata
    Company = "microsoft.graph.company";
    "businessProfileId" BUSINESS_PROFILE_ID, business_profile_id str -> Option<&str>, with_business_profile_id(String), "`businessProfileId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "systemVersion" SYSTEM_VERSION, system_version str -> Option<&str>, with_system_version(String), "`systemVersion`: `Edm.String`, metadata";
    "accounts" ACCOUNTS, accounts models -> Option<&[super::Account]>, with_accounts(Vec<super::Account>), "`accounts`: `Collection(microsoft.graph.account)`, metadata";
    "agedAccountsPayable" AGED_ACCOUNTS_PAYABLE, aged_accounts_payable models -> Option<&[super::AgedAccountsPayable]>, with_aged_accounts_payable(Vec<super::AgedAccountsPayable>), "`agedAccountsPayable`: `Collection(microsoft.graph.agedAccountsPayable)`, metadata";
    "agedAccountsReceivable" AGED_ACCOUNTS_RECEIVABLE, aged_accounts_receivable models -> Option<&[super::AgedAccountsReceivable]>, with_aged_accounts_receivable(Vec<super::AgedAccountsReceivable>), "`agedAccountsReceivable`: `Collection(microsoft.graph.agedAccountsReceivable)`, metadata";
    "companyInformation" COMPANY_INFORMATION, company_information models -> Option<&[super::CompanyInformation]>, with_company_information(Vec<super::CompanyInformation>), "`companyInformation`: `Collection(microsoft.graph.companyInformation)`, metadata";
    "countriesRegions" COUNTRIES_REGIONS, countries_regions models -> Option<&[super::CountryRegion]>, with_countries_regions(Vec<super::CountryRegion>), "`countriesRegions`: `Collection(microsoft.graph.countryRegion)`, metadata";
    "currencies" CURRENCIES, currencies models -> Option<&[super::Currency]>, with_currencies(Vec<super::Currency>), "`currencies`: `Collection(microsoft.graph.currency)`, metadata";
    "customerPaymentJournals" CUSTOMER_PAYMENT_JOURNALS, customer_payment_journals models -> Option<&[super::CustomerPaymentJournal]>, with_customer_payment_journals(Vec<super::CustomerPaymentJournal>), "`customerPaymentJournals`: `Collection(microsoft.graph.customerPaymentJournal)`, metadata";
    "customerPayments" CUSTOMER_PAYMENTS, customer_payments models -> Option<&[super::CustomerPayment]>, with_customer_payments(Vec<super::CustomerPayment>), "`customerPayments`: `Collection(microsoft.graph.customerPayment)`, metadata";
    "customers" CUSTOMERS, customers models -> Option<&[super::Customer]>, with_customers(Vec<super::Customer>), "`customers`: `Collection(microsoft.graph.customer)`, metadata";
    "dimensionValues" DIMENSION_VALUES, dimension_values models -> Option<&[super::DimensionValue]>, with_dimension_values(Vec<super::DimensionValue>), "`dimensionValues`: `Collection(microsoft.graph.dimensionValue)`, metadata";
    "dimensions" DIMENSIONS, dimensions models -> Option<&[super::Dimension]>, with_dimensions(Vec<super::Dimension>), "`dimensions`: `Collection(microsoft.graph.dimension)`, metadata";
    "employees" EMPLOYEES, employees models -> Option<&[super::Employee]>, with_employees(Vec<super::Employee>), "`employees`: `Collection(microsoft.graph.employee)`, metadata";
    "generalLedgerEntries" GENERAL_LEDGER_ENTRIES, general_ledger_entries models -> Option<&[super::GeneralLedgerEntry]>, with_general_ledger_entries(Vec<super::GeneralLedgerEntry>), "`generalLedgerEntries`: `Collection(microsoft.graph.generalLedgerEntry)`, metadata";
    "itemCategories" ITEM_CATEGORIES, item_categories models -> Option<&[super::ItemCategory]>, with_item_categories(Vec<super::ItemCategory>), "`itemCategories`: `Collection(microsoft.graph.itemCategory)`, metadata";
    "items" ITEMS, items models -> Option<&[super::Item]>, with_items(Vec<super::Item>), "`items`: `Collection(microsoft.graph.item)`, metadata";
    "journalLines" JOURNAL_LINES, journal_lines models -> Option<&[super::JournalLine]>, with_journal_lines(Vec<super::JournalLine>), "`journalLines`: `Collection(microsoft.graph.journalLine)`, metadata";
    "journals" JOURNALS, journals models -> Option<&[super::Journal]>, with_journals(Vec<super::Journal>), "`journals`: `Collection(microsoft.graph.journal)`, metadata";
    "paymentMethods" PAYMENT_METHODS, payment_methods models -> Option<&[super::PaymentMethod]>, with_payment_methods(Vec<super::PaymentMethod>), "`paymentMethods`: `Collection(microsoft.graph.paymentMethod)`, metadata";
    "paymentTerms" PAYMENT_TERMS, payment_terms models -> Option<&[super::PaymentTerm]>, with_payment_terms(Vec<super::PaymentTerm>), "`paymentTerms`: `Collection(microsoft.graph.paymentTerm)`, metadata";
    "picture" PICTURE, picture models -> Option<&[super::Picture]>, with_picture(Vec<super::Picture>), "`picture`: `Collection(microsoft.graph.picture)`, metadata";
    "purchaseInvoiceLines" PURCHASE_INVOICE_LINES, purchase_invoice_lines models -> Option<&[super::PurchaseInvoiceLine]>, with_purchase_invoice_lines(Vec<super::PurchaseInvoiceLine>), "`purchaseInvoiceLines`: `Collection(microsoft.graph.purchaseInvoiceLine)`, metadata";
    "purchaseInvoices" PURCHASE_INVOICES, purchase_invoices models -> Option<&[super::PurchaseInvoice]>, with_purchase_invoices(Vec<super::PurchaseInvoice>), "`purchaseInvoices`: `Collection(microsoft.graph.purchaseInvoice)`, metadata";
    "salesCreditMemoLines" SALES_CREDIT_MEMO_LINES, sales_credit_memo_lines models -> Option<&[super::SalesCreditMemoLine]>, with_sales_credit_memo_lines(Vec<super::SalesCreditMemoLine>), "`salesCreditMemoLines`: `Collection(microsoft.graph.salesCreditMemoLine)`, metadata";
    "salesCreditMemos" SALES_CREDIT_MEMOS, sales_credit_memos models -> Option<&[super::SalesCreditMemo]>, with_sales_credit_memos(Vec<super::SalesCreditMemo>), "`salesCreditMemos`: `Collection(microsoft.graph.salesCreditMemo)`, metadata";
    "salesInvoiceLines" SALES_INVOICE_LINES, sales_invoice_lines models -> Option<&[super::SalesInvoiceLine]>, with_sales_invoice_lines(Vec<super::SalesInvoiceLine>), "`salesInvoiceLines`: `Collection(microsoft.graph.salesInvoiceLine)`, metadata";
    "salesInvoices" SALES_INVOICES, sales_invoices models -> Option<&[super::SalesInvoice]>, with_sales_invoices(Vec<super::SalesInvoice>), "`salesInvoices`: `Collection(microsoft.graph.salesInvoice)`, metadata";
    "salesOrderLines" SALES_ORDER_LINES, sales_order_lines models -> Option<&[super::SalesOrderLine]>, with_sales_order_lines(Vec<super::SalesOrderLine>), "`salesOrderLines`: `Collection(microsoft.graph.salesOrderLine)`, metadata";
    "salesOrders" SALES_ORDERS, sales_orders models -> Option<&[super::SalesOrder]>, with_sales_orders(Vec<super::SalesOrder>), "`salesOrders`: `Collection(microsoft.graph.salesOrder)`, metadata";
    "salesQuoteLines" SALES_QUOTE_LINES, sales_quote_lines models -> Option<&[super::SalesQuoteLine]>, with_sales_quote_lines(Vec<super::SalesQuoteLine>), "`salesQuoteLines`: `Collection(microsoft.graph.salesQuoteLine)`, metadata";
    "salesQuotes" SALES_QUOTES, sales_quotes models -> Option<&[super::SalesQuote]>, with_sales_quotes(Vec<super::SalesQuote>), "`salesQuotes`: `Collection(microsoft.graph.salesQuote)`, metadata";
    "shipmentMethods" SHIPMENT_METHODS, shipment_methods models -> Option<&[super::ShipmentMethod]>, with_shipment_methods(Vec<super::ShipmentMethod>), "`shipmentMethods`: `Collection(microsoft.graph.shipmentMethod)`, metadata";
    "taxAreas" TAX_AREAS, tax_areas models -> Option<&[super::TaxArea]>, with_tax_areas(Vec<super::TaxArea>), "`taxAreas`: `Collection(microsoft.graph.taxArea)`, metadata";
    "taxGroups" TAX_GROUPS, tax_groups models -> Option<&[super::TaxGroup]>, with_tax_groups(Vec<super::TaxGroup>), "`taxGroups`: `Collection(microsoft.graph.taxGroup)`, metadata";
    "unitsOfMeasure" UNITS_OF_MEASURE, units_of_measure models -> Option<&[super::UnitOfMeasure]>, with_units_of_measure(Vec<super::UnitOfMeasure>), "`unitsOfMeasure`: `Collection(microsoft.graph.unitOfMeasure)`, metadata";
    "vendors" VENDORS, vendors models -> Option<&[super::Vendor]>, with_vendors(Vec<super::Vendor>), "`vendors`: `Collection(microsoft.graph.vendor)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.companyInformation`](https://learn.microsoft.com/graph/api/resources/dynamics-companyinformation?view=graph-rest-beta)
    CompanyInformation = "microsoft.graph.companyInformation";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "address" ADDRESS, address model -> Option<&super::PostalAddressType>, with_address(super::PostalAddressType), "`address`: `microsoft.graph.postalAddressType`, type of the metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "faxNumber" FAX_NUMBER, fax_number str -> Option<&str>, with_fax_number(String), "`faxNumber`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "website" WEBSITE, website str -> Option<&str>, with_website(String), "`website`: `Edm.String`";
    "taxRegistrationNumber" TAX_REGISTRATION_NUMBER, tax_registration_number str -> Option<&str>, with_tax_registration_number(String), "`taxRegistrationNumber`: `Edm.String`";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`, read-only" "Read-only.";
    "currentFiscalYearStartDate" CURRENT_FISCAL_YEAR_START_DATE, current_fiscal_year_start_date date -> Parsed<Date>, with_current_fiscal_year_start_date(Date), "`currentFiscalYearStartDate`: `Edm.Date`, read-only" "Read-only.";
    "industry" INDUSTRY, industry str -> Option<&str>, with_industry(String), "`industry`: `Edm.String`";
    "picture" PICTURE, picture untyped -> Option<&Value>, with_picture(Value), "`picture`: `Edm.Stream`, read-only" "Read-only.";
    "businessProfileId" BUSINESS_PROFILE_ID, business_profile_id str -> Option<&str>, with_business_profile_id(String), "`businessProfileId`: `Edm.String`, read-only, not in the metadata" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.countriesRegions`](https://learn.microsoft.com/graph/api/resources/dynamics-countriesregions?view=graph-rest-beta), not in the metadata
    CountriesRegions = "microsoft.graph.countriesRegions";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "addressFormat" ADDRESS_FORMAT, address_format str -> Option<&str>, with_address_format(String), "`addressFormat`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.countryRegion`, metadata
    CountryRegion = "microsoft.graph.countryRegion";
    "addressFormat" ADDRESS_FORMAT, address_format str -> Option<&str>, with_address_format(String), "`addressFormat`: `Edm.String`, metadata";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.currencies`](https://learn.microsoft.com/graph/api/resources/dynamics-currencies?view=graph-rest-beta), not in the metadata
    Currencies = "microsoft.graph.currencies";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "symbol" SYMBOL, symbol str -> Option<&str>, with_symbol(String), "`symbol`: `Edm.String`";
    "amountDecimalPlaces" AMOUNT_DECIMAL_PLACES, amount_decimal_places str -> Option<&str>, with_amount_decimal_places(String), "`amountDecimalPlaces`: `Edm.String`";
    "amountRoundingPrecision" AMOUNT_ROUNDING_PRECISION, amount_rounding_precision decimal -> Parsed<Decimal>, with_amount_rounding_precision(Decimal), "`amountRoundingPrecision`: `Edm.Decimal`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.currency`, metadata
    Currency = "microsoft.graph.currency";
    "amountDecimalPlaces" AMOUNT_DECIMAL_PLACES, amount_decimal_places str -> Option<&str>, with_amount_decimal_places(String), "`amountDecimalPlaces`: `Edm.String`, metadata";
    "amountRoundingPrecision" AMOUNT_ROUNDING_PRECISION, amount_rounding_precision decimal -> Parsed<Decimal>, with_amount_rounding_precision(Decimal), "`amountRoundingPrecision`: `Edm.Decimal`, metadata";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "symbol" SYMBOL, symbol str -> Option<&str>, with_symbol(String), "`symbol`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.customer`](https://learn.microsoft.com/graph/api/resources/dynamics-customer?view=graph-rest-beta)
    Customer = "microsoft.graph.customer";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "address" ADDRESS, address model -> Option<&super::PostalAddressType>, with_address(super::PostalAddressType), "`address`: `microsoft.graph.postalAddressType`, type of the metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "website" WEBSITE, website str -> Option<&str>, with_website(String), "`website`: `Edm.String`";
    "taxLiable" TAX_LIABLE, tax_liable bool -> Option<bool>, with_tax_liable(bool), "`taxLiable`: `Edm.Boolean`";
    "taxAreaId" TAX_AREA_ID, tax_area_id guid -> Parsed<Uuid>, with_tax_area_id(Uuid), "`taxAreaId`: `Edm.Guid`";
    "taxAreaDisplayName" TAX_AREA_DISPLAY_NAME, tax_area_display_name str -> Option<&str>, with_tax_area_display_name(String), "`taxAreaDisplayName`: `Edm.String`";
    "taxRegistrationNumber" TAX_REGISTRATION_NUMBER, tax_registration_number str -> Option<&str>, with_tax_registration_number(String), "`taxRegistrationNumber`: `Edm.String`";
    "currencyId" CURRENCY_ID, currency_id guid -> Parsed<Uuid>, with_currency_id(Uuid), "`currencyId`: `Edm.Guid`";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`, type of the metadata";
    "paymentTermsId" PAYMENT_TERMS_ID, payment_terms_id guid -> Parsed<Uuid>, with_payment_terms_id(Uuid), "`paymentTermsId`: `Edm.Guid`";
    "paymentMethodId" PAYMENT_METHOD_ID, payment_method_id guid -> Parsed<Uuid>, with_payment_method_id(Uuid), "`paymentMethodId`: `Edm.Guid`";
    "shipmentMethodId" SHIPMENT_METHOD_ID, shipment_method_id guid -> Parsed<Uuid>, with_shipment_method_id(Uuid), "`shipmentMethodId`: `Edm.Guid`";
    "blocked" BLOCKED, blocked str -> Option<&str>, with_blocked(String), "`blocked`: `Edm.String`";
    "balance" BALANCE, balance decimal -> Parsed<Decimal>, with_balance(Decimal), "`balance`: `Edm.Decimal`, read-only, not in the metadata" "Read-only.";
    "overdueAmount" OVERDUE_AMOUNT, overdue_amount decimal -> Parsed<Decimal>, with_overdue_amount(Decimal), "`overdueAmount`: `Edm.Decimal`, not in the metadata";
    "totalSalesExcludingTax" TOTAL_SALES_EXCLUDING_TAX, total_sales_excluding_tax decimal -> Parsed<Decimal>, with_total_sales_excluding_tax(Decimal), "`totalSalesExcludingTax`: `Edm.Decimal`, not in the metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "currency" CURRENCY, currency model -> Option<&super::Currency>, with_currency(super::Currency), "`currency`: `microsoft.graph.currency`, metadata";
    "paymentMethod" PAYMENT_METHOD, payment_method model -> Option<&super::PaymentMethod>, with_payment_method(super::PaymentMethod), "`paymentMethod`: `microsoft.graph.paymentMethod`, metadata";
    "paymentTerm" PAYMENT_TERM, payment_term model -> Option<&super::PaymentTerm>, with_payment_term(super::PaymentTerm), "`paymentTerm`: `microsoft.graph.paymentTerm`, metadata";
    "picture" PICTURE, picture models -> Option<&[super::Picture]>, with_picture(Vec<super::Picture>), "`picture`: `Collection(microsoft.graph.picture)`, metadata";
    "shipmentMethod" SHIPMENT_METHOD, shipment_method model -> Option<&super::ShipmentMethod>, with_shipment_method(super::ShipmentMethod), "`shipmentMethod`: `microsoft.graph.shipmentMethod`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.customerPayment`](https://learn.microsoft.com/graph/api/resources/dynamics-customerpayment?view=graph-rest-beta)
    CustomerPayment = "microsoft.graph.customerPayment";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "journalDisplayName" JOURNAL_DISPLAY_NAME, journal_display_name str -> Option<&str>, with_journal_display_name(String), "`journalDisplayName`: `Edm.String`";
    "lineNumber" LINE_NUMBER, line_number i32 -> Option<i32>, with_line_number(i32), "`lineNumber`: `Edm.Int32`";
    "customerId" CUSTOMER_ID, customer_id guid -> Parsed<Uuid>, with_customer_id(Uuid), "`customerId`: `Edm.Guid`";
    "customerNumber" CUSTOMER_NUMBER, customer_number str -> Option<&str>, with_customer_number(String), "`customerNumber`: `Edm.String`";
    "contactId" CONTACT_ID, contact_id str -> Option<&str>, with_contact_id(String), "`contactId`: `Edm.String`";
    "postingDate" POSTING_DATE, posting_date date -> Parsed<Date>, with_posting_date(Date), "`postingDate`: `Edm.Date`";
    "documentNumber" DOCUMENT_NUMBER, document_number str -> Option<&str>, with_document_number(String), "`documentNumber`: `Edm.String`";
    "externalDocumentNumber" EXTERNAL_DOCUMENT_NUMBER, external_document_number str -> Option<&str>, with_external_document_number(String), "`externalDocumentNumber`: `Edm.String`";
    "amount" AMOUNT, amount decimal -> Parsed<Decimal>, with_amount(Decimal), "`amount`: `Edm.Decimal`";
    "appliesToInvoiceId" APPLIES_TO_INVOICE_ID, applies_to_invoice_id guid -> Parsed<Uuid>, with_applies_to_invoice_id(Uuid), "`appliesToInvoiceId`: `Edm.Guid`";
    "appliesToInvoiceNumber" APPLIES_TO_INVOICE_NUMBER, applies_to_invoice_number str -> Option<&str>, with_applies_to_invoice_number(String), "`appliesToInvoiceNumber`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "customer" CUSTOMER, customer model -> Option<&super::Customer>, with_customer(super::Customer), "`customer`: `microsoft.graph.customer`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customerPaymentJournal`, metadata
    CustomerPaymentJournal = "microsoft.graph.customerPaymentJournal";
    "balancingAccountId" BALANCING_ACCOUNT_ID, balancing_account_id guid -> Parsed<Uuid>, with_balancing_account_id(Uuid), "`balancingAccountId`: `Edm.Guid`, metadata";
    "balancingAccountNumber" BALANCING_ACCOUNT_NUMBER, balancing_account_number str -> Option<&str>, with_balancing_account_number(String), "`balancingAccountNumber`: `Edm.String`, metadata";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "account" ACCOUNT, account model -> Option<&super::Account>, with_account(super::Account), "`account`: `microsoft.graph.account`, metadata";
    "customerPayments" CUSTOMER_PAYMENTS, customer_payments models -> Option<&[super::CustomerPayment]>, with_customer_payments(Vec<super::CustomerPayment>), "`customerPayments`: `Collection(microsoft.graph.customerPayment)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.dimension`](https://learn.microsoft.com/graph/api/resources/dynamics-dimension?view=graph-rest-beta)
    Dimension = "microsoft.graph.dimension";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "dimensionValues" DIMENSION_VALUES, dimension_values models -> Option<&[super::DimensionValue]>, with_dimension_values(Vec<super::DimensionValue>), "`dimensionValues`: `Collection(microsoft.graph.dimensionValue)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.dimensionValue`](https://learn.microsoft.com/graph/api/resources/dynamics-dimensionvalue?view=graph-rest-beta)
    DimensionValue = "microsoft.graph.dimensionValue";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.employee`](https://learn.microsoft.com/graph/api/resources/dynamics-employee?view=graph-rest-beta)
    Employee = "microsoft.graph.employee";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "middleName" MIDDLE_NAME, middle_name str -> Option<&str>, with_middle_name(String), "`middleName`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "address" ADDRESS, address model -> Option<&super::PostalAddressType>, with_address(super::PostalAddressType), "`address`: `microsoft.graph.postalAddressType`, type of the metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "personalEmail" PERSONAL_EMAIL, personal_email str -> Option<&str>, with_personal_email(String), "`personalEmail`: `Edm.String`";
    "employmentDate" EMPLOYMENT_DATE, employment_date date -> Parsed<Date>, with_employment_date(Date), "`employmentDate`: `Edm.Date`";
    "terminationDate" TERMINATION_DATE, termination_date date -> Parsed<Date>, with_termination_date(Date), "`terminationDate`: `Edm.Date`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: Active, Inactive, Terminated.";
    "birthDate" BIRTH_DATE, birth_date date -> Parsed<Date>, with_birth_date(Date), "`birthDate`: `Edm.Date`";
    "picture" PICTURE, picture models -> Option<&[super::Picture]>, with_picture(Vec<super::Picture>), "`picture`: `Collection(microsoft.graph.picture)`, read-only, type of the metadata" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "statisticsGroupCode" STATISTICS_GROUP_CODE, statistics_group_code str -> Option<&str>, with_statistics_group_code(String), "`statisticsGroupCode`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.financials`, metadata
    Financials = "microsoft.graph.financials";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "companies" COMPANIES, companies models -> Option<&[super::Company]>, with_companies(Vec<super::Company>), "`companies`: `Collection(microsoft.graph.company)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.generalLedgerEntry`, metadata
    GeneralLedgerEntry = "microsoft.graph.generalLedgerEntry";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`, metadata";
    "accountNumber" ACCOUNT_NUMBER, account_number str -> Option<&str>, with_account_number(String), "`accountNumber`: `Edm.String`, metadata";
    "creditAmount" CREDIT_AMOUNT, credit_amount decimal -> Parsed<Decimal>, with_credit_amount(Decimal), "`creditAmount`: `Edm.Decimal`, metadata";
    "debitAmount" DEBIT_AMOUNT, debit_amount decimal -> Parsed<Decimal>, with_debit_amount(Decimal), "`debitAmount`: `Edm.Decimal`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "documentNumber" DOCUMENT_NUMBER, document_number str -> Option<&str>, with_document_number(String), "`documentNumber`: `Edm.String`, metadata";
    "documentType" DOCUMENT_TYPE, document_type str -> Option<&str>, with_document_type(String), "`documentType`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "postingDate" POSTING_DATE, posting_date date -> Parsed<Date>, with_posting_date(Date), "`postingDate`: `Edm.Date`, metadata";
    "account" ACCOUNT, account model -> Option<&super::Account>, with_account(super::Account), "`account`: `microsoft.graph.account`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemCategories`](https://learn.microsoft.com/graph/api/resources/dynamics-itemcategories?view=graph-rest-beta), not in the metadata
    ItemCategories = "microsoft.graph.itemCategories";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.itemCategory`, metadata
    ItemCategory = "microsoft.graph.itemCategory";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.journal`](https://learn.microsoft.com/graph/api/resources/dynamics-journal?view=graph-rest-beta)
    Journal = "microsoft.graph.journal";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "balancingAccountId" BALANCING_ACCOUNT_ID, balancing_account_id guid -> Parsed<Uuid>, with_balancing_account_id(Uuid), "`balancingAccountId`: `Edm.Guid`, metadata";
    "balancingAccountNumber" BALANCING_ACCOUNT_NUMBER, balancing_account_number str -> Option<&str>, with_balancing_account_number(String), "`balancingAccountNumber`: `Edm.String`, metadata";
    "account" ACCOUNT, account model -> Option<&super::Account>, with_account(super::Account), "`account`: `microsoft.graph.account`, metadata";
    "journalLines" JOURNAL_LINES, journal_lines models -> Option<&[super::JournalLine]>, with_journal_lines(Vec<super::JournalLine>), "`journalLines`: `Collection(microsoft.graph.journalLine)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.journalLine`](https://learn.microsoft.com/graph/api/resources/dynamics-journalline?view=graph-rest-beta)
    JournalLine = "microsoft.graph.journalLine";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "journalDisplayName" JOURNAL_DISPLAY_NAME, journal_display_name str -> Option<&str>, with_journal_display_name(String), "`journalDisplayName`: `Edm.String`, read-only" "Read-only.";
    "lineNumber" LINE_NUMBER, line_number i32 -> Option<i32>, with_line_number(i32), "`lineNumber`: `Edm.Int32`";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`";
    "accountNumber" ACCOUNT_NUMBER, account_number str -> Option<&str>, with_account_number(String), "`accountNumber`: `Edm.String`";
    "postingDate" POSTING_DATE, posting_date date -> Parsed<Date>, with_posting_date(Date), "`postingDate`: `Edm.Date`";
    "documentNumber" DOCUMENT_NUMBER, document_number str -> Option<&str>, with_document_number(String), "`documentNumber`: `Edm.String`";
    "externalDocumentNumber" EXTERNAL_DOCUMENT_NUMBER, external_document_number str -> Option<&str>, with_external_document_number(String), "`externalDocumentNumber`: `Edm.String`";
    "amount" AMOUNT, amount decimal -> Parsed<Decimal>, with_amount(Decimal), "`amount`: `Edm.Decimal`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "account" ACCOUNT, account model -> Option<&super::Account>, with_account(super::Account), "`account`: `microsoft.graph.account`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.paymentMethod`, metadata
    PaymentMethod = "microsoft.graph.paymentMethod";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.paymentMethods`](https://learn.microsoft.com/graph/api/resources/dynamics-paymentmethods?view=graph-rest-beta), not in the metadata
    PaymentMethods = "microsoft.graph.paymentMethods";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.paymentTerm`, metadata
    PaymentTerm = "microsoft.graph.paymentTerm";
    "calculateDiscountOnCreditMemos" CALCULATE_DISCOUNT_ON_CREDIT_MEMOS, calculate_discount_on_credit_memos bool -> Option<bool>, with_calculate_discount_on_credit_memos(bool), "`calculateDiscountOnCreditMemos`: `Edm.Boolean`, metadata";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "discountDateCalculation" DISCOUNT_DATE_CALCULATION, discount_date_calculation str -> Option<&str>, with_discount_date_calculation(String), "`discountDateCalculation`: `Edm.String`, metadata";
    "discountPercent" DISCOUNT_PERCENT, discount_percent decimal -> Parsed<Decimal>, with_discount_percent(Decimal), "`discountPercent`: `Edm.Decimal`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "dueDateCalculation" DUE_DATE_CALCULATION, due_date_calculation str -> Option<&str>, with_due_date_calculation(String), "`dueDateCalculation`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.paymentTerms`](https://learn.microsoft.com/graph/api/resources/dynamics-paymentterms?view=graph-rest-beta), not in the metadata
    PaymentTerms = "microsoft.graph.paymentTerms";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "dueDateCalculation" DUE_DATE_CALCULATION, due_date_calculation str -> Option<&str>, with_due_date_calculation(String), "`dueDateCalculation`: `Edm.String`";
    "discountDateCalculation" DISCOUNT_DATE_CALCULATION, discount_date_calculation str -> Option<&str>, with_discount_date_calculation(String), "`discountDateCalculation`: `Edm.String`";
    "discountPercent" DISCOUNT_PERCENT, discount_percent decimal -> Parsed<Decimal>, with_discount_percent(Decimal), "`discountPercent`: `Edm.Decimal`";
    "calculateDiscountOnCreditMemos" CALCULATE_DISCOUNT_ON_CREDIT_MEMOS, calculate_discount_on_credit_memos bool -> Option<bool>, with_calculate_discount_on_credit_memos(bool), "`calculateDiscountOnCreditMemos`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.picture`, metadata
    Picture = "microsoft.graph.picture";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`, metadata";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`, metadata";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.postalAddressType`, metadata
    PostalAddressType = "microsoft.graph.postalAddressType";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`, metadata";
    "countryLetterCode" COUNTRY_LETTER_CODE, country_letter_code str -> Option<&str>, with_country_letter_code(String), "`countryLetterCode`: `Edm.String`, metadata";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`, metadata";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.purchaseInvoice`, metadata
    PurchaseInvoice = "microsoft.graph.purchaseInvoice";
    "buyFromAddress" BUY_FROM_ADDRESS, buy_from_address model -> Option<&super::PostalAddressType>, with_buy_from_address(super::PostalAddressType), "`buyFromAddress`: `microsoft.graph.postalAddressType`, metadata";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`, metadata";
    "currencyId" CURRENCY_ID, currency_id guid -> Parsed<Uuid>, with_currency_id(Uuid), "`currencyId`: `Edm.Guid`, metadata";
    "discountAmount" DISCOUNT_AMOUNT, discount_amount decimal -> Parsed<Decimal>, with_discount_amount(Decimal), "`discountAmount`: `Edm.Decimal`, metadata";
    "discountAppliedBeforeTax" DISCOUNT_APPLIED_BEFORE_TAX, discount_applied_before_tax bool -> Option<bool>, with_discount_applied_before_tax(bool), "`discountAppliedBeforeTax`: `Edm.Boolean`, metadata";
    "dueDate" DUE_DATE, due_date date -> Parsed<Date>, with_due_date(Date), "`dueDate`: `Edm.Date`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "invoiceDate" INVOICE_DATE, invoice_date date -> Parsed<Date>, with_invoice_date(Date), "`invoiceDate`: `Edm.Date`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`, metadata";
    "payToAddress" PAY_TO_ADDRESS, pay_to_address model -> Option<&super::PostalAddressType>, with_pay_to_address(super::PostalAddressType), "`payToAddress`: `microsoft.graph.postalAddressType`, metadata";
    "payToContact" PAY_TO_CONTACT, pay_to_contact str -> Option<&str>, with_pay_to_contact(String), "`payToContact`: `Edm.String`, metadata";
    "payToName" PAY_TO_NAME, pay_to_name str -> Option<&str>, with_pay_to_name(String), "`payToName`: `Edm.String`, metadata";
    "payToVendorId" PAY_TO_VENDOR_ID, pay_to_vendor_id guid -> Parsed<Uuid>, with_pay_to_vendor_id(Uuid), "`payToVendorId`: `Edm.Guid`, metadata";
    "payToVendorNumber" PAY_TO_VENDOR_NUMBER, pay_to_vendor_number str -> Option<&str>, with_pay_to_vendor_number(String), "`payToVendorNumber`: `Edm.String`, metadata";
    "pricesIncludeTax" PRICES_INCLUDE_TAX, prices_include_tax bool -> Option<bool>, with_prices_include_tax(bool), "`pricesIncludeTax`: `Edm.Boolean`, metadata";
    "shipToAddress" SHIP_TO_ADDRESS, ship_to_address model -> Option<&super::PostalAddressType>, with_ship_to_address(super::PostalAddressType), "`shipToAddress`: `microsoft.graph.postalAddressType`, metadata";
    "shipToContact" SHIP_TO_CONTACT, ship_to_contact str -> Option<&str>, with_ship_to_contact(String), "`shipToContact`: `Edm.String`, metadata";
    "shipToName" SHIP_TO_NAME, ship_to_name str -> Option<&str>, with_ship_to_name(String), "`shipToName`: `Edm.String`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "totalAmountExcludingTax" TOTAL_AMOUNT_EXCLUDING_TAX, total_amount_excluding_tax decimal -> Parsed<Decimal>, with_total_amount_excluding_tax(Decimal), "`totalAmountExcludingTax`: `Edm.Decimal`, metadata";
    "totalAmountIncludingTax" TOTAL_AMOUNT_INCLUDING_TAX, total_amount_including_tax decimal -> Parsed<Decimal>, with_total_amount_including_tax(Decimal), "`totalAmountIncludingTax`: `Edm.Decimal`, metadata";
    "totalTaxAmount" TOTAL_TAX_AMOUNT, total_tax_amount decimal -> Parsed<Decimal>, with_total_tax_amount(Decimal), "`totalTaxAmount`: `Edm.Decimal`, metadata";
    "vendorId" VENDOR_ID, vendor_id guid -> Parsed<Uuid>, with_vendor_id(Uuid), "`vendorId`: `Edm.Guid`, metadata";
    "vendorInvoiceNumber" VENDOR_INVOICE_NUMBER, vendor_invoice_number str -> Option<&str>, with_vendor_invoice_number(String), "`vendorInvoiceNumber`: `Edm.String`, metadata";
    "vendorName" VENDOR_NAME, vendor_name str -> Option<&str>, with_vendor_name(String), "`vendorName`: `Edm.String`, metadata";
    "vendorNumber" VENDOR_NUMBER, vendor_number str -> Option<&str>, with_vendor_number(String), "`vendorNumber`: `Edm.String`, metadata";
    "currency" CURRENCY, currency model -> Option<&super::Currency>, with_currency(super::Currency), "`currency`: `microsoft.graph.currency`, metadata";
    "purchaseInvoiceLines" PURCHASE_INVOICE_LINES, purchase_invoice_lines models -> Option<&[super::PurchaseInvoiceLine]>, with_purchase_invoice_lines(Vec<super::PurchaseInvoiceLine>), "`purchaseInvoiceLines`: `Collection(microsoft.graph.purchaseInvoiceLine)`, metadata";
    "vendor" VENDOR, vendor model -> Option<&super::Vendor>, with_vendor(super::Vendor), "`vendor`: `microsoft.graph.vendor`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.purchaseInvoiceLine`, metadata, with the accessors of [`Entity`](super::Entity)
    PurchaseInvoiceLine: super::Entity = "microsoft.graph.purchaseInvoiceLine";
    inherited "id" ID, with_id(String), "`id`";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`, metadata";
    "amountExcludingTax" AMOUNT_EXCLUDING_TAX, amount_excluding_tax decimal -> Parsed<Decimal>, with_amount_excluding_tax(Decimal), "`amountExcludingTax`: `Edm.Decimal`, metadata";
    "amountIncludingTax" AMOUNT_INCLUDING_TAX, amount_including_tax decimal -> Parsed<Decimal>, with_amount_including_tax(Decimal), "`amountIncludingTax`: `Edm.Decimal`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "discountAmount" DISCOUNT_AMOUNT, discount_amount decimal -> Parsed<Decimal>, with_discount_amount(Decimal), "`discountAmount`: `Edm.Decimal`, metadata";
    "discountAppliedBeforeTax" DISCOUNT_APPLIED_BEFORE_TAX, discount_applied_before_tax bool -> Option<bool>, with_discount_applied_before_tax(bool), "`discountAppliedBeforeTax`: `Edm.Boolean`, metadata";
    "discountPercent" DISCOUNT_PERCENT, discount_percent decimal -> Parsed<Decimal>, with_discount_percent(Decimal), "`discountPercent`: `Edm.Decimal`, metadata";
    "documentId" DOCUMENT_ID, document_id guid -> Parsed<Uuid>, with_document_id(Uuid), "`documentId`: `Edm.Guid`, metadata";
    "expectedReceiptDate" EXPECTED_RECEIPT_DATE, expected_receipt_date date -> Parsed<Date>, with_expected_receipt_date(Date), "`expectedReceiptDate`: `Edm.Date`, metadata";
    "invoiceDiscountAllocation" INVOICE_DISCOUNT_ALLOCATION, invoice_discount_allocation decimal -> Parsed<Decimal>, with_invoice_discount_allocation(Decimal), "`invoiceDiscountAllocation`: `Edm.Decimal`, metadata";
    "itemId" ITEM_ID, item_id guid -> Parsed<Uuid>, with_item_id(Uuid), "`itemId`: `Edm.Guid`, metadata";
    "lineType" LINE_TYPE, line_type str -> Option<&str>, with_line_type(String), "`lineType`: `Edm.String`, metadata";
    "netAmount" NET_AMOUNT, net_amount decimal -> Parsed<Decimal>, with_net_amount(Decimal), "`netAmount`: `Edm.Decimal`, metadata";
    "netAmountIncludingTax" NET_AMOUNT_INCLUDING_TAX, net_amount_including_tax decimal -> Parsed<Decimal>, with_net_amount_including_tax(Decimal), "`netAmountIncludingTax`: `Edm.Decimal`, metadata";
    "netTaxAmount" NET_TAX_AMOUNT, net_tax_amount decimal -> Parsed<Decimal>, with_net_tax_amount(Decimal), "`netTaxAmount`: `Edm.Decimal`, metadata";
    "quantity" QUANTITY, quantity decimal -> Parsed<Decimal>, with_quantity(Decimal), "`quantity`: `Edm.Decimal`, metadata";
    "sequence" SEQUENCE, sequence i32 -> Option<i32>, with_sequence(i32), "`sequence`: `Edm.Int32`, metadata";
    "taxCode" TAX_CODE, tax_code str -> Option<&str>, with_tax_code(String), "`taxCode`: `Edm.String`, metadata";
    "taxPercent" TAX_PERCENT, tax_percent decimal -> Parsed<Decimal>, with_tax_percent(Decimal), "`taxPercent`: `Edm.Decimal`, metadata";
    "totalTaxAmount" TOTAL_TAX_AMOUNT, total_tax_amount decimal -> Parsed<Decimal>, with_total_tax_amount(Decimal), "`totalTaxAmount`: `Edm.Decimal`, metadata";
    "unitCost" UNIT_COST, unit_cost decimal -> Parsed<Decimal>, with_unit_cost(Decimal), "`unitCost`: `Edm.Decimal`, metadata";
    "account" ACCOUNT, account model -> Option<&super::Account>, with_account(super::Account), "`account`: `microsoft.graph.account`, metadata";
    "item" ITEM, item model -> Option<&super::Item>, with_item(super::Item), "`item`: `microsoft.graph.item`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.salesCreditMemo`, metadata
    SalesCreditMemo = "microsoft.graph.salesCreditMemo";
    "billToCustomerId" BILL_TO_CUSTOMER_ID, bill_to_customer_id guid -> Parsed<Uuid>, with_bill_to_customer_id(Uuid), "`billToCustomerId`: `Edm.Guid`, metadata";
    "billToCustomerNumber" BILL_TO_CUSTOMER_NUMBER, bill_to_customer_number str -> Option<&str>, with_bill_to_customer_number(String), "`billToCustomerNumber`: `Edm.String`, metadata";
    "billToName" BILL_TO_NAME, bill_to_name str -> Option<&str>, with_bill_to_name(String), "`billToName`: `Edm.String`, metadata";
    "billingPostalAddress" BILLING_POSTAL_ADDRESS, billing_postal_address model -> Option<&super::PostalAddressType>, with_billing_postal_address(super::PostalAddressType), "`billingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "creditMemoDate" CREDIT_MEMO_DATE, credit_memo_date date -> Parsed<Date>, with_credit_memo_date(Date), "`creditMemoDate`: `Edm.Date`, metadata";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`, metadata";
    "currencyId" CURRENCY_ID, currency_id guid -> Parsed<Uuid>, with_currency_id(Uuid), "`currencyId`: `Edm.Guid`, metadata";
    "customerId" CUSTOMER_ID, customer_id guid -> Parsed<Uuid>, with_customer_id(Uuid), "`customerId`: `Edm.Guid`, metadata";
    "customerName" CUSTOMER_NAME, customer_name str -> Option<&str>, with_customer_name(String), "`customerName`: `Edm.String`, metadata";
    "customerNumber" CUSTOMER_NUMBER, customer_number str -> Option<&str>, with_customer_number(String), "`customerNumber`: `Edm.String`, metadata";
    "discountAmount" DISCOUNT_AMOUNT, discount_amount decimal -> Parsed<Decimal>, with_discount_amount(Decimal), "`discountAmount`: `Edm.Decimal`, metadata";
    "discountAppliedBeforeTax" DISCOUNT_APPLIED_BEFORE_TAX, discount_applied_before_tax bool -> Option<bool>, with_discount_applied_before_tax(bool), "`discountAppliedBeforeTax`: `Edm.Boolean`, metadata";
    "dueDate" DUE_DATE, due_date date -> Parsed<Date>, with_due_date(Date), "`dueDate`: `Edm.Date`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "externalDocumentNumber" EXTERNAL_DOCUMENT_NUMBER, external_document_number str -> Option<&str>, with_external_document_number(String), "`externalDocumentNumber`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "invoiceId" INVOICE_ID, invoice_id guid -> Parsed<Uuid>, with_invoice_id(Uuid), "`invoiceId`: `Edm.Guid`, metadata";
    "invoiceNumber" INVOICE_NUMBER, invoice_number str -> Option<&str>, with_invoice_number(String), "`invoiceNumber`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`, metadata";
    "paymentTermsId" PAYMENT_TERMS_ID, payment_terms_id guid -> Parsed<Uuid>, with_payment_terms_id(Uuid), "`paymentTermsId`: `Edm.Guid`, metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
    "pricesIncludeTax" PRICES_INCLUDE_TAX, prices_include_tax bool -> Option<bool>, with_prices_include_tax(bool), "`pricesIncludeTax`: `Edm.Boolean`, metadata";
    "salesperson" SALESPERSON, salesperson str -> Option<&str>, with_salesperson(String), "`salesperson`: `Edm.String`, metadata";
    "sellingPostalAddress" SELLING_POSTAL_ADDRESS, selling_postal_address model -> Option<&super::PostalAddressType>, with_selling_postal_address(super::PostalAddressType), "`sellingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "totalAmountExcludingTax" TOTAL_AMOUNT_EXCLUDING_TAX, total_amount_excluding_tax decimal -> Parsed<Decimal>, with_total_amount_excluding_tax(Decimal), "`totalAmountExcludingTax`: `Edm.Decimal`, metadata";
    "totalAmountIncludingTax" TOTAL_AMOUNT_INCLUDING_TAX, total_amount_including_tax decimal -> Parsed<Decimal>, with_total_amount_including_tax(Decimal), "`totalAmountIncludingTax`: `Edm.Decimal`, metadata";
    "totalTaxAmount" TOTAL_TAX_AMOUNT, total_tax_amount decimal -> Parsed<Decimal>, with_total_tax_amount(Decimal), "`totalTaxAmount`: `Edm.Decimal`, metadata";
    "currency" CURRENCY, currency model -> Option<&super::Currency>, with_currency(super::Currency), "`currency`: `microsoft.graph.currency`, metadata";
    "customer" CUSTOMER, customer model -> Option<&super::Customer>, with_customer(super::Customer), "`customer`: `microsoft.graph.customer`, metadata";
    "paymentTerm" PAYMENT_TERM, payment_term model -> Option<&super::PaymentTerm>, with_payment_term(super::PaymentTerm), "`paymentTerm`: `microsoft.graph.paymentTerm`, metadata";
    "salesCreditMemoLines" SALES_CREDIT_MEMO_LINES, sales_credit_memo_lines models -> Option<&[super::SalesCreditMemoLine]>, with_sales_credit_memo_lines(Vec<super::SalesCreditMemoLine>), "`salesCreditMemoLines`: `Collection(microsoft.graph.salesCreditMemoLine)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.salesCreditMemoLine`, metadata, with the accessors of [`Entity`](super::Entity)
    SalesCreditMemoLine: super::Entity = "microsoft.graph.salesCreditMemoLine";
    inherited "id" ID, with_id(String), "`id`";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`, metadata";
    "amountExcludingTax" AMOUNT_EXCLUDING_TAX, amount_excluding_tax decimal -> Parsed<Decimal>, with_amount_excluding_tax(Decimal), "`amountExcludingTax`: `Edm.Decimal`, metadata";
    "amountIncludingTax" AMOUNT_INCLUDING_TAX, amount_including_tax decimal -> Parsed<Decimal>, with_amount_including_tax(Decimal), "`amountIncludingTax`: `Edm.Decimal`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "discountAmount" DISCOUNT_AMOUNT, discount_amount decimal -> Parsed<Decimal>, with_discount_amount(Decimal), "`discountAmount`: `Edm.Decimal`, metadata";
    "discountAppliedBeforeTax" DISCOUNT_APPLIED_BEFORE_TAX, discount_applied_before_tax bool -> Option<bool>, with_discount_applied_before_tax(bool), "`discountAppliedBeforeTax`: `Edm.Boolean`, metadata";
    "discountPercent" DISCOUNT_PERCENT, discount_percent decimal -> Parsed<Decimal>, with_discount_percent(Decimal), "`discountPercent`: `Edm.Decimal`, metadata";
    "documentId" DOCUMENT_ID, document_id guid -> Parsed<Uuid>, with_document_id(Uuid), "`documentId`: `Edm.Guid`, metadata";
    "invoiceDiscountAllocation" INVOICE_DISCOUNT_ALLOCATION, invoice_discount_allocation decimal -> Parsed<Decimal>, with_invoice_discount_allocation(Decimal), "`invoiceDiscountAllocation`: `Edm.Decimal`, metadata";
    "itemId" ITEM_ID, item_id guid -> Parsed<Uuid>, with_item_id(Uuid), "`itemId`: `Edm.Guid`, metadata";
    "lineType" LINE_TYPE, line_type str -> Option<&str>, with_line_type(String), "`lineType`: `Edm.String`, metadata";
    "netAmount" NET_AMOUNT, net_amount decimal -> Parsed<Decimal>, with_net_amount(Decimal), "`netAmount`: `Edm.Decimal`, metadata";
    "netAmountIncludingTax" NET_AMOUNT_INCLUDING_TAX, net_amount_including_tax decimal -> Parsed<Decimal>, with_net_amount_including_tax(Decimal), "`netAmountIncludingTax`: `Edm.Decimal`, metadata";
    "netTaxAmount" NET_TAX_AMOUNT, net_tax_amount decimal -> Parsed<Decimal>, with_net_tax_amount(Decimal), "`netTaxAmount`: `Edm.Decimal`, metadata";
    "quantity" QUANTITY, quantity decimal -> Parsed<Decimal>, with_quantity(Decimal), "`quantity`: `Edm.Decimal`, metadata";
    "sequence" SEQUENCE, sequence i32 -> Option<i32>, with_sequence(i32), "`sequence`: `Edm.Int32`, metadata";
    "shipmentDate" SHIPMENT_DATE, shipment_date date -> Parsed<Date>, with_shipment_date(Date), "`shipmentDate`: `Edm.Date`, metadata";
    "taxCode" TAX_CODE, tax_code str -> Option<&str>, with_tax_code(String), "`taxCode`: `Edm.String`, metadata";
    "taxPercent" TAX_PERCENT, tax_percent decimal -> Parsed<Decimal>, with_tax_percent(Decimal), "`taxPercent`: `Edm.Decimal`, metadata";
    "totalTaxAmount" TOTAL_TAX_AMOUNT, total_tax_amount decimal -> Parsed<Decimal>, with_total_tax_amount(Decimal), "`totalTaxAmount`: `Edm.Decimal`, metadata";
    "unitOfMeasureId" UNIT_OF_MEASURE_ID, unit_of_measure_id guid -> Parsed<Uuid>, with_unit_of_measure_id(Uuid), "`unitOfMeasureId`: `Edm.Guid`, metadata";
    "unitPrice" UNIT_PRICE, unit_price decimal -> Parsed<Decimal>, with_unit_price(Decimal), "`unitPrice`: `Edm.Decimal`, metadata";
    "account" ACCOUNT, account model -> Option<&super::Account>, with_account(super::Account), "`account`: `microsoft.graph.account`, metadata";
    "item" ITEM, item model -> Option<&super::Item>, with_item(super::Item), "`item`: `microsoft.graph.item`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.salesInvoice`, metadata
    SalesInvoice = "microsoft.graph.salesInvoice";
    "billToCustomerId" BILL_TO_CUSTOMER_ID, bill_to_customer_id guid -> Parsed<Uuid>, with_bill_to_customer_id(Uuid), "`billToCustomerId`: `Edm.Guid`, metadata";
    "billToCustomerNumber" BILL_TO_CUSTOMER_NUMBER, bill_to_customer_number str -> Option<&str>, with_bill_to_customer_number(String), "`billToCustomerNumber`: `Edm.String`, metadata";
    "billToName" BILL_TO_NAME, bill_to_name str -> Option<&str>, with_bill_to_name(String), "`billToName`: `Edm.String`, metadata";
    "billingPostalAddress" BILLING_POSTAL_ADDRESS, billing_postal_address model -> Option<&super::PostalAddressType>, with_billing_postal_address(super::PostalAddressType), "`billingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`, metadata";
    "currencyId" CURRENCY_ID, currency_id guid -> Parsed<Uuid>, with_currency_id(Uuid), "`currencyId`: `Edm.Guid`, metadata";
    "customerId" CUSTOMER_ID, customer_id guid -> Parsed<Uuid>, with_customer_id(Uuid), "`customerId`: `Edm.Guid`, metadata";
    "customerName" CUSTOMER_NAME, customer_name str -> Option<&str>, with_customer_name(String), "`customerName`: `Edm.String`, metadata";
    "customerNumber" CUSTOMER_NUMBER, customer_number str -> Option<&str>, with_customer_number(String), "`customerNumber`: `Edm.String`, metadata";
    "customerPurchaseOrderReference" CUSTOMER_PURCHASE_ORDER_REFERENCE, customer_purchase_order_reference str -> Option<&str>, with_customer_purchase_order_reference(String), "`customerPurchaseOrderReference`: `Edm.String`, metadata";
    "discountAmount" DISCOUNT_AMOUNT, discount_amount decimal -> Parsed<Decimal>, with_discount_amount(Decimal), "`discountAmount`: `Edm.Decimal`, metadata";
    "discountAppliedBeforeTax" DISCOUNT_APPLIED_BEFORE_TAX, discount_applied_before_tax bool -> Option<bool>, with_discount_applied_before_tax(bool), "`discountAppliedBeforeTax`: `Edm.Boolean`, metadata";
    "dueDate" DUE_DATE, due_date date -> Parsed<Date>, with_due_date(Date), "`dueDate`: `Edm.Date`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "externalDocumentNumber" EXTERNAL_DOCUMENT_NUMBER, external_document_number str -> Option<&str>, with_external_document_number(String), "`externalDocumentNumber`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "invoiceDate" INVOICE_DATE, invoice_date date -> Parsed<Date>, with_invoice_date(Date), "`invoiceDate`: `Edm.Date`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`, metadata";
    "orderId" ORDER_ID, order_id guid -> Parsed<Uuid>, with_order_id(Uuid), "`orderId`: `Edm.Guid`, metadata";
    "orderNumber" ORDER_NUMBER, order_number str -> Option<&str>, with_order_number(String), "`orderNumber`: `Edm.String`, metadata";
    "paymentTermsId" PAYMENT_TERMS_ID, payment_terms_id guid -> Parsed<Uuid>, with_payment_terms_id(Uuid), "`paymentTermsId`: `Edm.Guid`, metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
    "pricesIncludeTax" PRICES_INCLUDE_TAX, prices_include_tax bool -> Option<bool>, with_prices_include_tax(bool), "`pricesIncludeTax`: `Edm.Boolean`, metadata";
    "salesperson" SALESPERSON, salesperson str -> Option<&str>, with_salesperson(String), "`salesperson`: `Edm.String`, metadata";
    "sellingPostalAddress" SELLING_POSTAL_ADDRESS, selling_postal_address model -> Option<&super::PostalAddressType>, with_selling_postal_address(super::PostalAddressType), "`sellingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "shipToContact" SHIP_TO_CONTACT, ship_to_contact str -> Option<&str>, with_ship_to_contact(String), "`shipToContact`: `Edm.String`, metadata";
    "shipToName" SHIP_TO_NAME, ship_to_name str -> Option<&str>, with_ship_to_name(String), "`shipToName`: `Edm.String`, metadata";
    "shipmentMethodId" SHIPMENT_METHOD_ID, shipment_method_id guid -> Parsed<Uuid>, with_shipment_method_id(Uuid), "`shipmentMethodId`: `Edm.Guid`, metadata";
    "shippingPostalAddress" SHIPPING_POSTAL_ADDRESS, shipping_postal_address model -> Option<&super::PostalAddressType>, with_shipping_postal_address(super::PostalAddressType), "`shippingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "totalAmountExcludingTax" TOTAL_AMOUNT_EXCLUDING_TAX, total_amount_excluding_tax decimal -> Parsed<Decimal>, with_total_amount_excluding_tax(Decimal), "`totalAmountExcludingTax`: `Edm.Decimal`, metadata";
    "totalAmountIncludingTax" TOTAL_AMOUNT_INCLUDING_TAX, total_amount_including_tax decimal -> Parsed<Decimal>, with_total_amount_including_tax(Decimal), "`totalAmountIncludingTax`: `Edm.Decimal`, metadata";
    "totalTaxAmount" TOTAL_TAX_AMOUNT, total_tax_amount decimal -> Parsed<Decimal>, with_total_tax_amount(Decimal), "`totalTaxAmount`: `Edm.Decimal`, metadata";
    "currency" CURRENCY, currency model -> Option<&super::Currency>, with_currency(super::Currency), "`currency`: `microsoft.graph.currency`, metadata";
    "customer" CUSTOMER, customer model -> Option<&super::Customer>, with_customer(super::Customer), "`customer`: `microsoft.graph.customer`, metadata";
    "paymentTerm" PAYMENT_TERM, payment_term model -> Option<&super::PaymentTerm>, with_payment_term(super::PaymentTerm), "`paymentTerm`: `microsoft.graph.paymentTerm`, metadata";
    "salesInvoiceLines" SALES_INVOICE_LINES, sales_invoice_lines models -> Option<&[super::SalesInvoiceLine]>, with_sales_invoice_lines(Vec<super::SalesInvoiceLine>), "`salesInvoiceLines`: `Collection(microsoft.graph.salesInvoiceLine)`, metadata";
    "shipmentMethod" SHIPMENT_METHOD, shipment_method model -> Option<&super::ShipmentMethod>, with_shipment_method(super::ShipmentMethod), "`shipmentMethod`: `microsoft.graph.shipmentMethod`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.salesInvoiceLine`, metadata, with the accessors of [`Entity`](super::Entity)
    SalesInvoiceLine: super::Entity = "microsoft.graph.salesInvoiceLine";
    inherited "id" ID, with_id(String), "`id`";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`, metadata";
    "amountExcludingTax" AMOUNT_EXCLUDING_TAX, amount_excluding_tax decimal -> Parsed<Decimal>, with_amount_excluding_tax(Decimal), "`amountExcludingTax`: `Edm.Decimal`, metadata";
    "amountIncludingTax" AMOUNT_INCLUDING_TAX, amount_including_tax decimal -> Parsed<Decimal>, with_amount_including_tax(Decimal), "`amountIncludingTax`: `Edm.Decimal`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "discountAmount" DISCOUNT_AMOUNT, discount_amount decimal -> Parsed<Decimal>, with_discount_amount(Decimal), "`discountAmount`: `Edm.Decimal`, metadata";
    "discountAppliedBeforeTax" DISCOUNT_APPLIED_BEFORE_TAX, discount_applied_before_tax bool -> Option<bool>, with_discount_applied_before_tax(bool), "`discountAppliedBeforeTax`: `Edm.Boolean`, metadata";
    "discountPercent" DISCOUNT_PERCENT, discount_percent decimal -> Parsed<Decimal>, with_discount_percent(Decimal), "`discountPercent`: `Edm.Decimal`, metadata";
    "documentId" DOCUMENT_ID, document_id guid -> Parsed<Uuid>, with_document_id(Uuid), "`documentId`: `Edm.Guid`, metadata";
    "invoiceDiscountAllocation" INVOICE_DISCOUNT_ALLOCATION, invoice_discount_allocation decimal -> Parsed<Decimal>, with_invoice_discount_allocation(Decimal), "`invoiceDiscountAllocation`: `Edm.Decimal`, metadata";
    "itemId" ITEM_ID, item_id guid -> Parsed<Uuid>, with_item_id(Uuid), "`itemId`: `Edm.Guid`, metadata";
    "lineType" LINE_TYPE, line_type str -> Option<&str>, with_line_type(String), "`lineType`: `Edm.String`, metadata";
    "netAmount" NET_AMOUNT, net_amount decimal -> Parsed<Decimal>, with_net_amount(Decimal), "`netAmount`: `Edm.Decimal`, metadata";
    "netAmountIncludingTax" NET_AMOUNT_INCLUDING_TAX, net_amount_including_tax decimal -> Parsed<Decimal>, with_net_amount_including_tax(Decimal), "`netAmountIncludingTax`: `Edm.Decimal`, metadata";
    "netTaxAmount" NET_TAX_AMOUNT, net_tax_amount decimal -> Parsed<Decimal>, with_net_tax_amount(Decimal), "`netTaxAmount`: `Edm.Decimal`, metadata";
    "quantity" QUANTITY, quantity decimal -> Parsed<Decimal>, with_quantity(Decimal), "`quantity`: `Edm.Decimal`, metadata";
    "sequence" SEQUENCE, sequence i32 -> Option<i32>, with_sequence(i32), "`sequence`: `Edm.Int32`, metadata";
    "shipmentDate" SHIPMENT_DATE, shipment_date date -> Parsed<Date>, with_shipment_date(Date), "`shipmentDate`: `Edm.Date`, metadata";
    "taxCode" TAX_CODE, tax_code str -> Option<&str>, with_tax_code(String), "`taxCode`: `Edm.String`, metadata";
    "taxPercent" TAX_PERCENT, tax_percent decimal -> Parsed<Decimal>, with_tax_percent(Decimal), "`taxPercent`: `Edm.Decimal`, metadata";
    "totalTaxAmount" TOTAL_TAX_AMOUNT, total_tax_amount decimal -> Parsed<Decimal>, with_total_tax_amount(Decimal), "`totalTaxAmount`: `Edm.Decimal`, metadata";
    "unitOfMeasureId" UNIT_OF_MEASURE_ID, unit_of_measure_id guid -> Parsed<Uuid>, with_unit_of_measure_id(Uuid), "`unitOfMeasureId`: `Edm.Guid`, metadata";
    "unitPrice" UNIT_PRICE, unit_price decimal -> Parsed<Decimal>, with_unit_price(Decimal), "`unitPrice`: `Edm.Decimal`, metadata";
    "account" ACCOUNT, account model -> Option<&super::Account>, with_account(super::Account), "`account`: `microsoft.graph.account`, metadata";
    "item" ITEM, item model -> Option<&super::Item>, with_item(super::Item), "`item`: `microsoft.graph.item`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.salesOrder`, metadata
    SalesOrder = "microsoft.graph.salesOrder";
    "billToCustomerId" BILL_TO_CUSTOMER_ID, bill_to_customer_id guid -> Parsed<Uuid>, with_bill_to_customer_id(Uuid), "`billToCustomerId`: `Edm.Guid`, metadata";
    "billToCustomerNumber" BILL_TO_CUSTOMER_NUMBER, bill_to_customer_number str -> Option<&str>, with_bill_to_customer_number(String), "`billToCustomerNumber`: `Edm.String`, metadata";
    "billToName" BILL_TO_NAME, bill_to_name str -> Option<&str>, with_bill_to_name(String), "`billToName`: `Edm.String`, metadata";
    "billingPostalAddress" BILLING_POSTAL_ADDRESS, billing_postal_address model -> Option<&super::PostalAddressType>, with_billing_postal_address(super::PostalAddressType), "`billingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`, metadata";
    "currencyId" CURRENCY_ID, currency_id guid -> Parsed<Uuid>, with_currency_id(Uuid), "`currencyId`: `Edm.Guid`, metadata";
    "customerId" CUSTOMER_ID, customer_id guid -> Parsed<Uuid>, with_customer_id(Uuid), "`customerId`: `Edm.Guid`, metadata";
    "customerName" CUSTOMER_NAME, customer_name str -> Option<&str>, with_customer_name(String), "`customerName`: `Edm.String`, metadata";
    "customerNumber" CUSTOMER_NUMBER, customer_number str -> Option<&str>, with_customer_number(String), "`customerNumber`: `Edm.String`, metadata";
    "discountAmount" DISCOUNT_AMOUNT, discount_amount decimal -> Parsed<Decimal>, with_discount_amount(Decimal), "`discountAmount`: `Edm.Decimal`, metadata";
    "discountAppliedBeforeTax" DISCOUNT_APPLIED_BEFORE_TAX, discount_applied_before_tax bool -> Option<bool>, with_discount_applied_before_tax(bool), "`discountAppliedBeforeTax`: `Edm.Boolean`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "externalDocumentNumber" EXTERNAL_DOCUMENT_NUMBER, external_document_number str -> Option<&str>, with_external_document_number(String), "`externalDocumentNumber`: `Edm.String`, metadata";
    "fullyShipped" FULLY_SHIPPED, fully_shipped bool -> Option<bool>, with_fully_shipped(bool), "`fullyShipped`: `Edm.Boolean`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`, metadata";
    "orderDate" ORDER_DATE, order_date date -> Parsed<Date>, with_order_date(Date), "`orderDate`: `Edm.Date`, metadata";
    "partialShipping" PARTIAL_SHIPPING, partial_shipping bool -> Option<bool>, with_partial_shipping(bool), "`partialShipping`: `Edm.Boolean`, metadata";
    "paymentTermsId" PAYMENT_TERMS_ID, payment_terms_id guid -> Parsed<Uuid>, with_payment_terms_id(Uuid), "`paymentTermsId`: `Edm.Guid`, metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
    "pricesIncludeTax" PRICES_INCLUDE_TAX, prices_include_tax bool -> Option<bool>, with_prices_include_tax(bool), "`pricesIncludeTax`: `Edm.Boolean`, metadata";
    "requestedDeliveryDate" REQUESTED_DELIVERY_DATE, requested_delivery_date date -> Parsed<Date>, with_requested_delivery_date(Date), "`requestedDeliveryDate`: `Edm.Date`, metadata";
    "salesperson" SALESPERSON, salesperson str -> Option<&str>, with_salesperson(String), "`salesperson`: `Edm.String`, metadata";
    "sellingPostalAddress" SELLING_POSTAL_ADDRESS, selling_postal_address model -> Option<&super::PostalAddressType>, with_selling_postal_address(super::PostalAddressType), "`sellingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "shipToContact" SHIP_TO_CONTACT, ship_to_contact str -> Option<&str>, with_ship_to_contact(String), "`shipToContact`: `Edm.String`, metadata";
    "shipToName" SHIP_TO_NAME, ship_to_name str -> Option<&str>, with_ship_to_name(String), "`shipToName`: `Edm.String`, metadata";
    "shippingPostalAddress" SHIPPING_POSTAL_ADDRESS, shipping_postal_address model -> Option<&super::PostalAddressType>, with_shipping_postal_address(super::PostalAddressType), "`shippingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "totalAmountExcludingTax" TOTAL_AMOUNT_EXCLUDING_TAX, total_amount_excluding_tax decimal -> Parsed<Decimal>, with_total_amount_excluding_tax(Decimal), "`totalAmountExcludingTax`: `Edm.Decimal`, metadata";
    "totalAmountIncludingTax" TOTAL_AMOUNT_INCLUDING_TAX, total_amount_including_tax decimal -> Parsed<Decimal>, with_total_amount_including_tax(Decimal), "`totalAmountIncludingTax`: `Edm.Decimal`, metadata";
    "totalTaxAmount" TOTAL_TAX_AMOUNT, total_tax_amount decimal -> Parsed<Decimal>, with_total_tax_amount(Decimal), "`totalTaxAmount`: `Edm.Decimal`, metadata";
    "currency" CURRENCY, currency model -> Option<&super::Currency>, with_currency(super::Currency), "`currency`: `microsoft.graph.currency`, metadata";
    "customer" CUSTOMER, customer model -> Option<&super::Customer>, with_customer(super::Customer), "`customer`: `microsoft.graph.customer`, metadata";
    "paymentTerm" PAYMENT_TERM, payment_term model -> Option<&super::PaymentTerm>, with_payment_term(super::PaymentTerm), "`paymentTerm`: `microsoft.graph.paymentTerm`, metadata";
    "salesOrderLines" SALES_ORDER_LINES, sales_order_lines models -> Option<&[super::SalesOrderLine]>, with_sales_order_lines(Vec<super::SalesOrderLine>), "`salesOrderLines`: `Collection(microsoft.graph.salesOrderLine)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.salesOrderLine`, metadata, with the accessors of [`Entity`](super::Entity)
    SalesOrderLine: super::Entity = "microsoft.graph.salesOrderLine";
    inherited "id" ID, with_id(String), "`id`";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`, metadata";
    "amountExcludingTax" AMOUNT_EXCLUDING_TAX, amount_excluding_tax decimal -> Parsed<Decimal>, with_amount_excluding_tax(Decimal), "`amountExcludingTax`: `Edm.Decimal`, metadata";
    "amountIncludingTax" AMOUNT_INCLUDING_TAX, amount_including_tax decimal -> Parsed<Decimal>, with_amount_including_tax(Decimal), "`amountIncludingTax`: `Edm.Decimal`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "discountAmount" DISCOUNT_AMOUNT, discount_amount decimal -> Parsed<Decimal>, with_discount_amount(Decimal), "`discountAmount`: `Edm.Decimal`, metadata";
    "discountAppliedBeforeTax" DISCOUNT_APPLIED_BEFORE_TAX, discount_applied_before_tax bool -> Option<bool>, with_discount_applied_before_tax(bool), "`discountAppliedBeforeTax`: `Edm.Boolean`, metadata";
    "discountPercent" DISCOUNT_PERCENT, discount_percent decimal -> Parsed<Decimal>, with_discount_percent(Decimal), "`discountPercent`: `Edm.Decimal`, metadata";
    "documentId" DOCUMENT_ID, document_id guid -> Parsed<Uuid>, with_document_id(Uuid), "`documentId`: `Edm.Guid`, metadata";
    "invoiceDiscountAllocation" INVOICE_DISCOUNT_ALLOCATION, invoice_discount_allocation decimal -> Parsed<Decimal>, with_invoice_discount_allocation(Decimal), "`invoiceDiscountAllocation`: `Edm.Decimal`, metadata";
    "invoiceQuantity" INVOICE_QUANTITY, invoice_quantity decimal -> Parsed<Decimal>, with_invoice_quantity(Decimal), "`invoiceQuantity`: `Edm.Decimal`, metadata";
    "invoicedQuantity" INVOICED_QUANTITY, invoiced_quantity decimal -> Parsed<Decimal>, with_invoiced_quantity(Decimal), "`invoicedQuantity`: `Edm.Decimal`, metadata";
    "itemId" ITEM_ID, item_id guid -> Parsed<Uuid>, with_item_id(Uuid), "`itemId`: `Edm.Guid`, metadata";
    "lineType" LINE_TYPE, line_type str -> Option<&str>, with_line_type(String), "`lineType`: `Edm.String`, metadata";
    "netAmount" NET_AMOUNT, net_amount decimal -> Parsed<Decimal>, with_net_amount(Decimal), "`netAmount`: `Edm.Decimal`, metadata";
    "netAmountIncludingTax" NET_AMOUNT_INCLUDING_TAX, net_amount_including_tax decimal -> Parsed<Decimal>, with_net_amount_including_tax(Decimal), "`netAmountIncludingTax`: `Edm.Decimal`, metadata";
    "netTaxAmount" NET_TAX_AMOUNT, net_tax_amount decimal -> Parsed<Decimal>, with_net_tax_amount(Decimal), "`netTaxAmount`: `Edm.Decimal`, metadata";
    "quantity" QUANTITY, quantity decimal -> Parsed<Decimal>, with_quantity(Decimal), "`quantity`: `Edm.Decimal`, metadata";
    "sequence" SEQUENCE, sequence i32 -> Option<i32>, with_sequence(i32), "`sequence`: `Edm.Int32`, metadata";
    "shipQuantity" SHIP_QUANTITY, ship_quantity decimal -> Parsed<Decimal>, with_ship_quantity(Decimal), "`shipQuantity`: `Edm.Decimal`, metadata";
    "shipmentDate" SHIPMENT_DATE, shipment_date date -> Parsed<Date>, with_shipment_date(Date), "`shipmentDate`: `Edm.Date`, metadata";
    "shippedQuantity" SHIPPED_QUANTITY, shipped_quantity decimal -> Parsed<Decimal>, with_shipped_quantity(Decimal), "`shippedQuantity`: `Edm.Decimal`, metadata";
    "taxCode" TAX_CODE, tax_code str -> Option<&str>, with_tax_code(String), "`taxCode`: `Edm.String`, metadata";
    "taxPercent" TAX_PERCENT, tax_percent decimal -> Parsed<Decimal>, with_tax_percent(Decimal), "`taxPercent`: `Edm.Decimal`, metadata";
    "totalTaxAmount" TOTAL_TAX_AMOUNT, total_tax_amount decimal -> Parsed<Decimal>, with_total_tax_amount(Decimal), "`totalTaxAmount`: `Edm.Decimal`, metadata";
    "unitOfMeasureId" UNIT_OF_MEASURE_ID, unit_of_measure_id guid -> Parsed<Uuid>, with_unit_of_measure_id(Uuid), "`unitOfMeasureId`: `Edm.Guid`, metadata";
    "unitPrice" UNIT_PRICE, unit_price decimal -> Parsed<Decimal>, with_unit_price(Decimal), "`unitPrice`: `Edm.Decimal`, metadata";
    "account" ACCOUNT, account model -> Option<&super::Account>, with_account(super::Account), "`account`: `microsoft.graph.account`, metadata";
    "item" ITEM, item model -> Option<&super::Item>, with_item(super::Item), "`item`: `microsoft.graph.item`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.salesQuote`, metadata
    SalesQuote = "microsoft.graph.salesQuote";
    "acceptedDate" ACCEPTED_DATE, accepted_date date -> Parsed<Date>, with_accepted_date(Date), "`acceptedDate`: `Edm.Date`, metadata";
    "billToCustomerId" BILL_TO_CUSTOMER_ID, bill_to_customer_id guid -> Parsed<Uuid>, with_bill_to_customer_id(Uuid), "`billToCustomerId`: `Edm.Guid`, metadata";
    "billToCustomerNumber" BILL_TO_CUSTOMER_NUMBER, bill_to_customer_number str -> Option<&str>, with_bill_to_customer_number(String), "`billToCustomerNumber`: `Edm.String`, metadata";
    "billToName" BILL_TO_NAME, bill_to_name str -> Option<&str>, with_bill_to_name(String), "`billToName`: `Edm.String`, metadata";
    "billingPostalAddress" BILLING_POSTAL_ADDRESS, billing_postal_address model -> Option<&super::PostalAddressType>, with_billing_postal_address(super::PostalAddressType), "`billingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`, metadata";
    "currencyId" CURRENCY_ID, currency_id guid -> Parsed<Uuid>, with_currency_id(Uuid), "`currencyId`: `Edm.Guid`, metadata";
    "customerId" CUSTOMER_ID, customer_id guid -> Parsed<Uuid>, with_customer_id(Uuid), "`customerId`: `Edm.Guid`, metadata";
    "customerName" CUSTOMER_NAME, customer_name str -> Option<&str>, with_customer_name(String), "`customerName`: `Edm.String`, metadata";
    "customerNumber" CUSTOMER_NUMBER, customer_number str -> Option<&str>, with_customer_number(String), "`customerNumber`: `Edm.String`, metadata";
    "discountAmount" DISCOUNT_AMOUNT, discount_amount decimal -> Parsed<Decimal>, with_discount_amount(Decimal), "`discountAmount`: `Edm.Decimal`, metadata";
    "documentDate" DOCUMENT_DATE, document_date date -> Parsed<Date>, with_document_date(Date), "`documentDate`: `Edm.Date`, metadata";
    "dueDate" DUE_DATE, due_date date -> Parsed<Date>, with_due_date(Date), "`dueDate`: `Edm.Date`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "externalDocumentNumber" EXTERNAL_DOCUMENT_NUMBER, external_document_number str -> Option<&str>, with_external_document_number(String), "`externalDocumentNumber`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`, metadata";
    "paymentTermsId" PAYMENT_TERMS_ID, payment_terms_id guid -> Parsed<Uuid>, with_payment_terms_id(Uuid), "`paymentTermsId`: `Edm.Guid`, metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
    "salesperson" SALESPERSON, salesperson str -> Option<&str>, with_salesperson(String), "`salesperson`: `Edm.String`, metadata";
    "sellingPostalAddress" SELLING_POSTAL_ADDRESS, selling_postal_address model -> Option<&super::PostalAddressType>, with_selling_postal_address(super::PostalAddressType), "`sellingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "sentDate" SENT_DATE, sent_date date_time -> Parsed<OffsetDateTime>, with_sent_date(OffsetDateTime), "`sentDate`: `Edm.DateTimeOffset`, metadata";
    "shipToContact" SHIP_TO_CONTACT, ship_to_contact str -> Option<&str>, with_ship_to_contact(String), "`shipToContact`: `Edm.String`, metadata";
    "shipToName" SHIP_TO_NAME, ship_to_name str -> Option<&str>, with_ship_to_name(String), "`shipToName`: `Edm.String`, metadata";
    "shipmentMethodId" SHIPMENT_METHOD_ID, shipment_method_id guid -> Parsed<Uuid>, with_shipment_method_id(Uuid), "`shipmentMethodId`: `Edm.Guid`, metadata";
    "shippingPostalAddress" SHIPPING_POSTAL_ADDRESS, shipping_postal_address model -> Option<&super::PostalAddressType>, with_shipping_postal_address(super::PostalAddressType), "`shippingPostalAddress`: `microsoft.graph.postalAddressType`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "totalAmountExcludingTax" TOTAL_AMOUNT_EXCLUDING_TAX, total_amount_excluding_tax decimal -> Parsed<Decimal>, with_total_amount_excluding_tax(Decimal), "`totalAmountExcludingTax`: `Edm.Decimal`, metadata";
    "totalAmountIncludingTax" TOTAL_AMOUNT_INCLUDING_TAX, total_amount_including_tax decimal -> Parsed<Decimal>, with_total_amount_including_tax(Decimal), "`totalAmountIncludingTax`: `Edm.Decimal`, metadata";
    "totalTaxAmount" TOTAL_TAX_AMOUNT, total_tax_amount decimal -> Parsed<Decimal>, with_total_tax_amount(Decimal), "`totalTaxAmount`: `Edm.Decimal`, metadata";
    "validUntilDate" VALID_UNTIL_DATE, valid_until_date date -> Parsed<Date>, with_valid_until_date(Date), "`validUntilDate`: `Edm.Date`, metadata";
    "currency" CURRENCY, currency model -> Option<&super::Currency>, with_currency(super::Currency), "`currency`: `microsoft.graph.currency`, metadata";
    "customer" CUSTOMER, customer model -> Option<&super::Customer>, with_customer(super::Customer), "`customer`: `microsoft.graph.customer`, metadata";
    "paymentTerm" PAYMENT_TERM, payment_term model -> Option<&super::PaymentTerm>, with_payment_term(super::PaymentTerm), "`paymentTerm`: `microsoft.graph.paymentTerm`, metadata";
    "salesQuoteLines" SALES_QUOTE_LINES, sales_quote_lines models -> Option<&[super::SalesQuoteLine]>, with_sales_quote_lines(Vec<super::SalesQuoteLine>), "`salesQuoteLines`: `Collection(microsoft.graph.salesQuoteLine)`, metadata";
    "shipmentMethod" SHIPMENT_METHOD, shipment_method model -> Option<&super::ShipmentMethod>, with_shipment_method(super::ShipmentMethod), "`shipmentMethod`: `microsoft.graph.shipmentMethod`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.salesQuoteLine`, metadata, with the accessors of [`Entity`](super::Entity)
    SalesQuoteLine: super::Entity = "microsoft.graph.salesQuoteLine";
    inherited "id" ID, with_id(String), "`id`";
    "accountId" ACCOUNT_ID, account_id guid -> Parsed<Uuid>, with_account_id(Uuid), "`accountId`: `Edm.Guid`, metadata";
    "amountExcludingTax" AMOUNT_EXCLUDING_TAX, amount_excluding_tax decimal -> Parsed<Decimal>, with_amount_excluding_tax(Decimal), "`amountExcludingTax`: `Edm.Decimal`, metadata";
    "amountIncludingTax" AMOUNT_INCLUDING_TAX, amount_including_tax decimal -> Parsed<Decimal>, with_amount_including_tax(Decimal), "`amountIncludingTax`: `Edm.Decimal`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "discountAmount" DISCOUNT_AMOUNT, discount_amount decimal -> Parsed<Decimal>, with_discount_amount(Decimal), "`discountAmount`: `Edm.Decimal`, metadata";
    "discountAppliedBeforeTax" DISCOUNT_APPLIED_BEFORE_TAX, discount_applied_before_tax bool -> Option<bool>, with_discount_applied_before_tax(bool), "`discountAppliedBeforeTax`: `Edm.Boolean`, metadata";
    "discountPercent" DISCOUNT_PERCENT, discount_percent decimal -> Parsed<Decimal>, with_discount_percent(Decimal), "`discountPercent`: `Edm.Decimal`, metadata";
    "documentId" DOCUMENT_ID, document_id guid -> Parsed<Uuid>, with_document_id(Uuid), "`documentId`: `Edm.Guid`, metadata";
    "itemId" ITEM_ID, item_id guid -> Parsed<Uuid>, with_item_id(Uuid), "`itemId`: `Edm.Guid`, metadata";
    "lineType" LINE_TYPE, line_type str -> Option<&str>, with_line_type(String), "`lineType`: `Edm.String`, metadata";
    "netAmount" NET_AMOUNT, net_amount decimal -> Parsed<Decimal>, with_net_amount(Decimal), "`netAmount`: `Edm.Decimal`, metadata";
    "netAmountIncludingTax" NET_AMOUNT_INCLUDING_TAX, net_amount_including_tax decimal -> Parsed<Decimal>, with_net_amount_including_tax(Decimal), "`netAmountIncludingTax`: `Edm.Decimal`, metadata";
    "netTaxAmount" NET_TAX_AMOUNT, net_tax_amount decimal -> Parsed<Decimal>, with_net_tax_amount(Decimal), "`netTaxAmount`: `Edm.Decimal`, metadata";
    "quantity" QUANTITY, quantity decimal -> Parsed<Decimal>, with_quantity(Decimal), "`quantity`: `Edm.Decimal`, metadata";
    "sequence" SEQUENCE, sequence i32 -> Option<i32>, with_sequence(i32), "`sequence`: `Edm.Int32`, metadata";
    "taxCode" TAX_CODE, tax_code str -> Option<&str>, with_tax_code(String), "`taxCode`: `Edm.String`, metadata";
    "taxPercent" TAX_PERCENT, tax_percent decimal -> Parsed<Decimal>, with_tax_percent(Decimal), "`taxPercent`: `Edm.Decimal`, metadata";
    "totalTaxAmount" TOTAL_TAX_AMOUNT, total_tax_amount decimal -> Parsed<Decimal>, with_total_tax_amount(Decimal), "`totalTaxAmount`: `Edm.Decimal`, metadata";
    "unitOfMeasureId" UNIT_OF_MEASURE_ID, unit_of_measure_id guid -> Parsed<Uuid>, with_unit_of_measure_id(Uuid), "`unitOfMeasureId`: `Edm.Guid`, metadata";
    "unitPrice" UNIT_PRICE, unit_price decimal -> Parsed<Decimal>, with_unit_price(Decimal), "`unitPrice`: `Edm.Decimal`, metadata";
    "account" ACCOUNT, account model -> Option<&super::Account>, with_account(super::Account), "`account`: `microsoft.graph.account`, metadata";
    "item" ITEM, item model -> Option<&super::Item>, with_item(super::Item), "`item`: `microsoft.graph.item`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.shipmentMethod`, metadata
    ShipmentMethod = "microsoft.graph.shipmentMethod";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.shipmentMethods`](https://learn.microsoft.com/graph/api/resources/dynamics-shipmentmethods?view=graph-rest-beta), not in the metadata
    ShipmentMethods = "microsoft.graph.shipmentMethods";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.taxArea`](https://learn.microsoft.com/graph/api/resources/dynamics-taxarea?view=graph-rest-beta)
    TaxArea = "microsoft.graph.taxArea";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "taxType" TAX_TYPE, tax_type str -> Option<&str>, with_tax_type(String), "`taxType`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.taxGroup`, metadata, with the accessors of [`Entity`](super::Entity)
    TaxGroup: super::Entity = "microsoft.graph.taxGroup";
    inherited "id" ID, with_id(String), "`id`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "taxType" TAX_TYPE, tax_type str -> Option<&str>, with_tax_type(String), "`taxType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.taxGroups`](https://learn.microsoft.com/graph/api/resources/dynamics-taxgroups?view=graph-rest-beta), not in the metadata
    TaxGroups = "microsoft.graph.taxGroups";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, read-only" "Read-only.";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "taxType" TAX_TYPE, tax_type str -> Option<&str>, with_tax_type(String), "`taxType`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.unitOfMeasure`, metadata
    UnitOfMeasure = "microsoft.graph.unitOfMeasure";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, metadata";
    "internationalStandardCode" INTERNATIONAL_STANDARD_CODE, international_standard_code str -> Option<&str>, with_international_standard_code(String), "`internationalStandardCode`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.unitsOfMeasure`](https://learn.microsoft.com/graph/api/resources/dynamics-unitsofmeasure?view=graph-rest-beta), not in the metadata
    UnitsOfMeasure = "microsoft.graph.unitsOfMeasure";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "internationalStandardCode" INTERNATIONAL_STANDARD_CODE, international_standard_code str -> Option<&str>, with_international_standard_code(String), "`internationalStandardCode`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.vendor`](https://learn.microsoft.com/graph/api/resources/dynamics-vendor?view=graph-rest-beta)
    Vendor = "microsoft.graph.vendor";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "address" ADDRESS, address model -> Option<&super::PostalAddressType>, with_address(super::PostalAddressType), "`address`: `microsoft.graph.postalAddressType`, type of the metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "website" WEBSITE, website str -> Option<&str>, with_website(String), "`website`: `Edm.String`";
    "taxRegistrationNumber" TAX_REGISTRATION_NUMBER, tax_registration_number str -> Option<&str>, with_tax_registration_number(String), "`taxRegistrationNumber`: `Edm.String`";
    "currencyId" CURRENCY_ID, currency_id guid -> Parsed<Uuid>, with_currency_id(Uuid), "`currencyId`: `Edm.Guid`";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`";
    "irs1099Code" IRS1099_CODE, irs1099_code str -> Option<&str>, with_irs1099_code(String), "`irs1099Code`: `Edm.String`, not in the metadata";
    "paymentTermsId" PAYMENT_TERMS_ID, payment_terms_id guid -> Parsed<Uuid>, with_payment_terms_id(Uuid), "`paymentTermsId`: `Edm.Guid`";
    "paymentMethodId" PAYMENT_METHOD_ID, payment_method_id guid -> Parsed<Uuid>, with_payment_method_id(Uuid), "`paymentMethodId`: `Edm.Guid`";
    "taxLiable" TAX_LIABLE, tax_liable bool -> Option<bool>, with_tax_liable(bool), "`taxLiable`: `Edm.Boolean`";
    "blocked" BLOCKED, blocked str -> Option<&str>, with_blocked(String), "`blocked`: `Edm.String`" "Possible values are: blank, Payment, All.";
    "balance" BALANCE, balance decimal -> Parsed<Decimal>, with_balance(Decimal), "`balance`: `Edm.Decimal`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "currency" CURRENCY, currency model -> Option<&super::Currency>, with_currency(super::Currency), "`currency`: `microsoft.graph.currency`, metadata";
    "paymentMethod" PAYMENT_METHOD, payment_method model -> Option<&super::PaymentMethod>, with_payment_method(super::PaymentMethod), "`paymentMethod`: `microsoft.graph.paymentMethod`, metadata";
    "paymentTerm" PAYMENT_TERM, payment_term model -> Option<&super::PaymentTerm>, with_payment_term(super::PaymentTerm), "`paymentTerm`: `microsoft.graph.paymentTerm`, metadata";
    "picture" PICTURE, picture models -> Option<&[super::Picture]>, with_picture(Vec<super::Picture>), "`picture`: `Collection(microsoft.graph.picture)`, metadata";
}
