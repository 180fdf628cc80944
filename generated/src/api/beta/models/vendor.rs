// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Decimal, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.vendor`](https://learn.microsoft.com/graph/api/resources/dynamics-vendor?view=graph-rest-beta)
    Vendor = "microsoft.graph.vendor"
}

impl Vendor {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `number` in queries.
    pub const NUMBER: Property<Self> = Property::new("number");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `phoneNumber` in queries.
    pub const PHONE_NUMBER: Property<Self> = Property::new("phoneNumber");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `website` in queries.
    pub const WEBSITE: Property<Self> = Property::new("website");
    /// `taxRegistrationNumber` in queries.
    pub const TAX_REGISTRATION_NUMBER: Property<Self> = Property::new("taxRegistrationNumber");
    /// `currencyId` in queries.
    pub const CURRENCY_ID: Property<Self> = Property::new("currencyId");
    /// `currencyCode` in queries.
    pub const CURRENCY_CODE: Property<Self> = Property::new("currencyCode");
    /// `irs1099Code` in queries.
    pub const IRS1099_CODE: Property<Self> = Property::new("irs1099Code");
    /// `paymentTermsId` in queries.
    pub const PAYMENT_TERMS_ID: Property<Self> = Property::new("paymentTermsId");
    /// `paymentMethodId` in queries.
    pub const PAYMENT_METHOD_ID: Property<Self> = Property::new("paymentMethodId");
    /// `taxLiable` in queries.
    pub const TAX_LIABLE: Property<Self> = Property::new("taxLiable");
    /// `blocked` in queries.
    pub const BLOCKED: Property<Self> = Property::new("blocked");
    /// `balance` in queries.
    pub const BALANCE: Property<Self> = Property::new("balance");
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

    /// `number`: `Edm.String`
    pub fn number(&self) -> Option<&str> {
        self.0.str("number")
    }

    /// Sets `number`.
    pub fn with_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("number", value))
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

    /// `currencyId`: `Edm.Guid`
    pub fn currency_id(&self) -> Parsed<Uuid> {
        self.0.guid("currencyId")
    }

    /// Sets `currencyId`.
    pub fn with_currency_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("currencyId", value))
    }

    /// `currencyCode`: `Edm.String`
    pub fn currency_code(&self) -> Option<&str> {
        self.0.str("currencyCode")
    }

    /// Sets `currencyCode`.
    pub fn with_currency_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("currencyCode", value))
    }

    /// `irs1099Code`: `Edm.String`
    pub fn irs1099_code(&self) -> Option<&str> {
        self.0.str("irs1099Code")
    }

    /// Sets `irs1099Code`.
    pub fn with_irs1099_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("irs1099Code", value))
    }

    /// `paymentTermsId`: `Edm.Guid`
    pub fn payment_terms_id(&self) -> Parsed<Uuid> {
        self.0.guid("paymentTermsId")
    }

    /// Sets `paymentTermsId`.
    pub fn with_payment_terms_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("paymentTermsId", value))
    }

    /// `paymentMethodId`: `Edm.Guid`
    pub fn payment_method_id(&self) -> Parsed<Uuid> {
        self.0.guid("paymentMethodId")
    }

    /// Sets `paymentMethodId`.
    pub fn with_payment_method_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("paymentMethodId", value))
    }

    /// `taxLiable`: `Edm.Boolean`
    pub fn tax_liable(&self) -> Option<bool> {
        self.0.bool("taxLiable")
    }

    /// Sets `taxLiable`.
    pub fn with_tax_liable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("taxLiable", value))
    }

    /// `blocked`: `Edm.String`
    ///
    /// Possible values are: blank, Payment, All.
    pub fn blocked(&self) -> Option<&str> {
        self.0.str("blocked")
    }

    /// Sets `blocked`.
    pub fn with_blocked(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("blocked", value))
    }

    /// `balance`: `Edm.Decimal`, read-only
    ///
    /// Read-only.
    pub fn balance(&self) -> Parsed<Decimal> {
        self.0.decimal("balance")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}
