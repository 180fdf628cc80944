// Written by `cargo xtask gen`; do not edit.
//! Types of the area `financials`.

use crate::runtime::{Date, Decimal, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.companyInformation`](https://learn.microsoft.com/graph/api/resources/dynamics-companyinformation?view=graph-rest-beta)
    CompanyInformation = "microsoft.graph.companyInformation";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "address" ADDRESS, address model -> Option<&super::Json>, with_address(super::Json), "`address`: `microsoft.graph.JSON`";
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
    "address" ADDRESS, address model -> Option<&super::Json>, with_address(super::Json), "`address`: `microsoft.graph.JSON`";
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
