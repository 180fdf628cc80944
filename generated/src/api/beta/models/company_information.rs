// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, OffsetDateTime, Parsed, Property, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.companyInformation`](https://learn.microsoft.com/graph/api/resources/dynamics-companyinformation?view=graph-rest-beta)
    CompanyInformation = "microsoft.graph.companyInformation"
}

impl CompanyInformation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `phoneNumber` in queries.
    pub const PHONE_NUMBER: Property<Self> = Property::new("phoneNumber");
    /// `faxNumber` in queries.
    pub const FAX_NUMBER: Property<Self> = Property::new("faxNumber");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `website` in queries.
    pub const WEBSITE: Property<Self> = Property::new("website");
    /// `taxRegistrationNumber` in queries.
    pub const TAX_REGISTRATION_NUMBER: Property<Self> = Property::new("taxRegistrationNumber");
    /// `currencyCode` in queries.
    pub const CURRENCY_CODE: Property<Self> = Property::new("currencyCode");
    /// `currentFiscalYearStartDate` in queries.
    pub const CURRENT_FISCAL_YEAR_START_DATE: Property<Self> = Property::new("currentFiscalYearStartDate");
    /// `industry` in queries.
    pub const INDUSTRY: Property<Self> = Property::new("industry");
    /// `picture` in queries.
    pub const PICTURE: Property<Self> = Property::new("picture");
    /// `businessProfileId` in queries.
    pub const BUSINESS_PROFILE_ID: Property<Self> = Property::new("businessProfileId");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `id`: `Edm.Guid`
    pub fn id(&self) -> Parsed<Uuid> {
        self.0.guid("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `address`: `microsoft.graph.JSON`
    pub fn address(&self) -> Option<&super::Json> {
        self.0.model("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `phoneNumber`: `Edm.String`
    pub fn phone_number(&self) -> Option<&str> {
        self.0.str("phoneNumber")
    }

    /// Sets `phoneNumber`.
    pub fn with_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phoneNumber", value))
    }

    /// `faxNumber`: `Edm.String`
    pub fn fax_number(&self) -> Option<&str> {
        self.0.str("faxNumber")
    }

    /// Sets `faxNumber`.
    pub fn with_fax_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("faxNumber", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `website`: `Edm.String`
    pub fn website(&self) -> Option<&str> {
        self.0.str("website")
    }

    /// Sets `website`.
    pub fn with_website(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("website", value))
    }

    /// `taxRegistrationNumber`: `Edm.String`
    pub fn tax_registration_number(&self) -> Option<&str> {
        self.0.str("taxRegistrationNumber")
    }

    /// Sets `taxRegistrationNumber`.
    pub fn with_tax_registration_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("taxRegistrationNumber", value))
    }

    /// `currencyCode`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn currency_code(&self) -> Option<&str> {
        self.0.str("currencyCode")
    }

    /// `currentFiscalYearStartDate`: `Edm.Date`, read-only
    ///
    /// Read-only.
    pub fn current_fiscal_year_start_date(&self) -> Parsed<Date> {
        self.0.date("currentFiscalYearStartDate")
    }

    /// `industry`: `Edm.String`
    pub fn industry(&self) -> Option<&str> {
        self.0.str("industry")
    }

    /// Sets `industry`.
    pub fn with_industry(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("industry", value))
    }

    /// `picture`: `Edm.Stream`, read-only
    ///
    /// Read-only.
    pub fn picture(&self) -> Option<&Value> {
        self.0.untyped("picture")
    }

    /// `businessProfileId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn business_profile_id(&self) -> Option<&str> {
        self.0.str("businessProfileId")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}
