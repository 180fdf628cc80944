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
    /// [`microsoft.graph.companyInformation`](https://learn.microsoft.com/graph/api/resources/dynamics-companyinformation?view=graph-rest-beta)
    CompanyInformation = "microsoft.graph.companyInformation";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "address" ADDRESS, address model -> Option<&super::Json>, with_address(super::Json), "`address`: `microsoft.graph.Json`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "faxNumber" FAX_NUMBER, fax_number str -> Option<&str>, with_fax_number(String), "`faxNumber`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "website" WEBSITE, website str -> Option<&str>, with_website(String), "`website`: `Edm.String`";
    "taxRegistrationNumber" TAX_REGISTRATION_NUMBER, tax_registration_number str -> Option<&str>, with_tax_registration_number(String), "`taxRegistrationNumber`: `Edm.String`";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`, read-only" "Read-only.";
    "currentFiscalYearStartDate" CURRENT_FISCAL_YEAR_START_DATE, current_fiscal_year_start_date date -> Parsed<Date>, with_current_fiscal_year_start_date(Date), "`currentFiscalYearStartDate`: `Edm.Date`, read-only" "Read-only.";
    "industry" INDUSTRY, industry str -> Option<&str>, with_industry(String), "`industry`: `Edm.String`";
    "picture" PICTURE, picture untyped -> Option<&Value>, with_picture(Value), "`picture`: `Edm.Stream`, read-only" "Read-only.";
    "businessProfileId" BUSINESS_PROFILE_ID, business_profile_id str -> Option<&str>, with_business_profile_id(String), "`businessProfileId`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.countriesRegions`](https://learn.microsoft.com/graph/api/resources/dynamics-countriesregions?view=graph-rest-beta)
    CountriesRegions = "microsoft.graph.countriesRegions";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "addressFormat" ADDRESS_FORMAT, address_format str -> Option<&str>, with_address_format(String), "`addressFormat`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.currencies`](https://learn.microsoft.com/graph/api/resources/dynamics-currencies?view=graph-rest-beta)
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
    /// [`microsoft.graph.customer`](https://learn.microsoft.com/graph/api/resources/dynamics-customer?view=graph-rest-beta)
    Customer = "microsoft.graph.customer";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "address" ADDRESS, address model -> Option<&super::Json>, with_address(super::Json), "`address`: `microsoft.graph.Json`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "website" WEBSITE, website str -> Option<&str>, with_website(String), "`website`: `Edm.String`";
    "taxLiable" TAX_LIABLE, tax_liable bool -> Option<bool>, with_tax_liable(bool), "`taxLiable`: `Edm.Boolean`";
    "taxAreaId" TAX_AREA_ID, tax_area_id guid -> Parsed<Uuid>, with_tax_area_id(Uuid), "`taxAreaId`: `Edm.Guid`";
    "taxAreaDisplayName" TAX_AREA_DISPLAY_NAME, tax_area_display_name str -> Option<&str>, with_tax_area_display_name(String), "`taxAreaDisplayName`: `Edm.String`";
    "taxRegistrationNumber" TAX_REGISTRATION_NUMBER, tax_registration_number str -> Option<&str>, with_tax_registration_number(String), "`taxRegistrationNumber`: `Edm.String`";
    "currencyId" CURRENCY_ID, currency_id guid -> Parsed<Uuid>, with_currency_id(Uuid), "`currencyId`: `Edm.Guid`";
    "currencyCode" CURRENCY_CODE, currency_code decimal -> Parsed<Decimal>, with_currency_code(Decimal), "`currencyCode`: `Edm.Decimal`";
    "paymentTermsId" PAYMENT_TERMS_ID, payment_terms_id guid -> Parsed<Uuid>, with_payment_terms_id(Uuid), "`paymentTermsId`: `Edm.Guid`";
    "paymentMethodId" PAYMENT_METHOD_ID, payment_method_id guid -> Parsed<Uuid>, with_payment_method_id(Uuid), "`paymentMethodId`: `Edm.Guid`";
    "shipmentMethodId" SHIPMENT_METHOD_ID, shipment_method_id guid -> Parsed<Uuid>, with_shipment_method_id(Uuid), "`shipmentMethodId`: `Edm.Guid`";
    "blocked" BLOCKED, blocked str -> Option<&str>, with_blocked(String), "`blocked`: `Edm.String`";
    "balance" BALANCE, balance decimal -> Parsed<Decimal>, with_balance(Decimal), "`balance`: `Edm.Decimal`, read-only" "Read-only.";
    "overdueAmount" OVERDUE_AMOUNT, overdue_amount decimal -> Parsed<Decimal>, with_overdue_amount(Decimal), "`overdueAmount`: `Edm.Decimal`";
    "totalSalesExcludingTax" TOTAL_SALES_EXCLUDING_TAX, total_sales_excluding_tax decimal -> Parsed<Decimal>, with_total_sales_excluding_tax(Decimal), "`totalSalesExcludingTax`: `Edm.Decimal`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
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
    "address" ADDRESS, address model -> Option<&super::Json>, with_address(super::Json), "`address`: `microsoft.graph.Json`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "personalEmail" PERSONAL_EMAIL, personal_email str -> Option<&str>, with_personal_email(String), "`personalEmail`: `Edm.String`";
    "employmentDate" EMPLOYMENT_DATE, employment_date date -> Parsed<Date>, with_employment_date(Date), "`employmentDate`: `Edm.Date`";
    "terminationDate" TERMINATION_DATE, termination_date date -> Parsed<Date>, with_termination_date(Date), "`terminationDate`: `Edm.Date`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: Active, Inactive, Terminated.";
    "birthDate" BIRTH_DATE, birth_date date -> Parsed<Date>, with_birth_date(Date), "`birthDate`: `Edm.Date`";
    "picture" PICTURE, picture untyped -> Option<&Value>, with_picture(Value), "`picture`: `Edm.Stream`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.item`](https://learn.microsoft.com/graph/api/resources/dynamics-item?view=graph-rest-beta)
    Item = "microsoft.graph.item";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "type" TYPE, type_ decimal -> Parsed<Decimal>, with_type(Decimal), "`type`: `Edm.Decimal`" "Required.";
    "blocked" BLOCKED, blocked bool -> Option<bool>, with_blocked(bool), "`blocked`: `Edm.Boolean`";
    "baseUnitOfMeasureId" BASE_UNIT_OF_MEASURE_ID, base_unit_of_measure_id guid -> Parsed<Uuid>, with_base_unit_of_measure_id(Uuid), "`baseUnitOfMeasureId`: `Edm.Guid`";
    "baseUnitOfMeasure" BASE_UNIT_OF_MEASURE, base_unit_of_measure model -> Option<&super::Json>, with_base_unit_of_measure(super::Json), "`baseUnitOfMeasure`: `microsoft.graph.Json`";
    "gtin" GTIN, gtin decimal -> Parsed<Decimal>, with_gtin(Decimal), "`gtin`: `Edm.Decimal`";
    "itemCategoryId" ITEM_CATEGORY_ID, item_category_id guid -> Parsed<Uuid>, with_item_category_id(Uuid), "`itemCategoryId`: `Edm.Guid`";
    "inventory" INVENTORY, inventory decimal -> Parsed<Decimal>, with_inventory(Decimal), "`inventory`: `Edm.Decimal`, read-only" "Read-only.";
    "unitPrice" UNIT_PRICE, unit_price decimal -> Parsed<Decimal>, with_unit_price(Decimal), "`unitPrice`: `Edm.Decimal`";
    "priceIncludesTax" PRICE_INCLUDES_TAX, price_includes_tax bool -> Option<bool>, with_price_includes_tax(bool), "`priceIncludesTax`: `Edm.Boolean`";
    "unitCost" UNIT_COST, unit_cost decimal -> Parsed<Decimal>, with_unit_cost(Decimal), "`unitCost`: `Edm.Decimal`";
    "taxGroupId" TAX_GROUP_ID, tax_group_id guid -> Parsed<Uuid>, with_tax_group_id(Uuid), "`taxGroupId`: `Edm.Guid`";
    "taxGroupCode" TAX_GROUP_CODE, tax_group_code decimal -> Parsed<Decimal>, with_tax_group_code(Decimal), "`taxGroupCode`: `Edm.Decimal`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemCategories`](https://learn.microsoft.com/graph/api/resources/dynamics-itemcategories?view=graph-rest-beta)
    ItemCategories = "microsoft.graph.itemCategories";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.journal`](https://learn.microsoft.com/graph/api/resources/dynamics-journal?view=graph-rest-beta)
    Journal = "microsoft.graph.journal";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
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
}

crate::runtime::model! {
    /// [`microsoft.graph.paymentMethods`](https://learn.microsoft.com/graph/api/resources/dynamics-paymentmethods?view=graph-rest-beta)
    PaymentMethods = "microsoft.graph.paymentMethods";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.paymentTerms`](https://learn.microsoft.com/graph/api/resources/dynamics-paymentterms?view=graph-rest-beta)
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
    /// [`microsoft.graph.shipmentMethods`](https://learn.microsoft.com/graph/api/resources/dynamics-shipmentmethods?view=graph-rest-beta)
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
    /// [`microsoft.graph.taxGroups`](https://learn.microsoft.com/graph/api/resources/dynamics-taxgroups?view=graph-rest-beta)
    TaxGroups = "microsoft.graph.taxGroups";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, read-only" "Read-only.";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "taxType" TAX_TYPE, tax_type str -> Option<&str>, with_tax_type(String), "`taxType`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.unitsOfMeasure`](https://learn.microsoft.com/graph/api/resources/dynamics-unitsofmeasure?view=graph-rest-beta)
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
    "address" ADDRESS, address model -> Option<&super::Json>, with_address(super::Json), "`address`: `microsoft.graph.Json`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "website" WEBSITE, website str -> Option<&str>, with_website(String), "`website`: `Edm.String`";
    "taxRegistrationNumber" TAX_REGISTRATION_NUMBER, tax_registration_number str -> Option<&str>, with_tax_registration_number(String), "`taxRegistrationNumber`: `Edm.String`";
    "currencyId" CURRENCY_ID, currency_id guid -> Parsed<Uuid>, with_currency_id(Uuid), "`currencyId`: `Edm.Guid`";
    "currencyCode" CURRENCY_CODE, currency_code str -> Option<&str>, with_currency_code(String), "`currencyCode`: `Edm.String`";
    "irs1099Code" IRS1099_CODE, irs1099_code str -> Option<&str>, with_irs1099_code(String), "`irs1099Code`: `Edm.String`";
    "paymentTermsId" PAYMENT_TERMS_ID, payment_terms_id guid -> Parsed<Uuid>, with_payment_terms_id(Uuid), "`paymentTermsId`: `Edm.Guid`";
    "paymentMethodId" PAYMENT_METHOD_ID, payment_method_id guid -> Parsed<Uuid>, with_payment_method_id(Uuid), "`paymentMethodId`: `Edm.Guid`";
    "taxLiable" TAX_LIABLE, tax_liable bool -> Option<bool>, with_tax_liable(bool), "`taxLiable`: `Edm.Boolean`";
    "blocked" BLOCKED, blocked str -> Option<&str>, with_blocked(String), "`blocked`: `Edm.String`" "Possible values are: blank, Payment, All.";
    "balance" BALANCE, balance decimal -> Parsed<Decimal>, with_balance(Decimal), "`balance`: `Edm.Decimal`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}
