// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Decimal, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.customers`](https://learn.microsoft.com/graph/api/resources/dynamics-customer?view=graph-rest-beta)
    Customers = "microsoft.graph.customers"
}

impl Customers {
    pub const ID: Property<Self> = Property::new("id");
    pub const NUMBER: Property<Self> = Property::new("number");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const TYPE: Property<Self> = Property::new("type");
    pub const ADDRESS: Property<Self> = Property::new("address");
    pub const PHONE_NUMBER: Property<Self> = Property::new("phoneNumber");
    pub const EMAIL: Property<Self> = Property::new("email");
    pub const WEBSITE: Property<Self> = Property::new("website");
    pub const TAX_LIABLE: Property<Self> = Property::new("taxLiable");
    pub const TAX_AREA_ID: Property<Self> = Property::new("taxAreaId");
    pub const TAX_AREA_DISPLAY_NAME: Property<Self> = Property::new(
        "taxAreaDisplayName",
    );
    pub const TAX_REGISTRATION_NUMBER: Property<Self> = Property::new(
        "taxRegistrationNumber",
    );
    pub const CURRENCY_ID: Property<Self> = Property::new("currencyId");
    pub const CURRENCY_CODE: Property<Self> = Property::new("currencyCode");
    pub const PAYMENT_TERMS_ID: Property<Self> = Property::new("paymentTermsId");
    pub const PAYMENT_METHOD_ID: Property<Self> = Property::new("paymentMethodId");
    pub const SHIPMENT_METHOD_ID: Property<Self> = Property::new("shipmentMethodId");
    pub const BLOCKED: Property<Self> = Property::new("blocked");
    pub const BALANCE: Property<Self> = Property::new("balance");
    pub const OVERDUE_AMOUNT: Property<Self> = Property::new("overdueAmount");
    pub const TOTAL_SALES_EXCLUDING_TAX: Property<Self> = Property::new(
        "totalSalesExcludingTax",
    );
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );

    /// `id`: `Edm.Guid`
    pub fn id(&self) -> Parsed<Uuid> {
        self.0.guid("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `number`: `Edm.String`
    pub fn number(&self) -> Option<&str> {
        self.0.str("number")
    }

    pub fn with_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("number", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `address`: `microsoft.graph.JSON`
    pub fn address(&self) -> Option<&super::Json> {
        self.0.model("address")
    }

    pub fn with_address(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `phoneNumber`: `Edm.String`
    pub fn phone_number(&self) -> Option<&str> {
        self.0.str("phoneNumber")
    }

    pub fn with_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phoneNumber", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `website`: `Edm.String`
    pub fn website(&self) -> Option<&str> {
        self.0.str("website")
    }

    pub fn with_website(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("website", value))
    }

    /// `taxLiable`: `Edm.Boolean`
    pub fn tax_liable(&self) -> Option<bool> {
        self.0.bool("taxLiable")
    }

    pub fn with_tax_liable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("taxLiable", value))
    }

    /// `taxAreaId`: `Edm.Guid`
    pub fn tax_area_id(&self) -> Parsed<Uuid> {
        self.0.guid("taxAreaId")
    }

    pub fn with_tax_area_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("taxAreaId", value))
    }

    /// `taxAreaDisplayName`: `Edm.String`
    pub fn tax_area_display_name(&self) -> Option<&str> {
        self.0.str("taxAreaDisplayName")
    }

    pub fn with_tax_area_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("taxAreaDisplayName", value))
    }

    /// `taxRegistrationNumber`: `Edm.String`
    pub fn tax_registration_number(&self) -> Option<&str> {
        self.0.str("taxRegistrationNumber")
    }

    pub fn with_tax_registration_number(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("taxRegistrationNumber", value))
    }

    /// `currencyId`: `Edm.Guid`
    pub fn currency_id(&self) -> Parsed<Uuid> {
        self.0.guid("currencyId")
    }

    pub fn with_currency_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("currencyId", value))
    }

    /// `currencyCode`: `Edm.Decimal`
    pub fn currency_code(&self) -> Parsed<Decimal> {
        self.0.decimal("currencyCode")
    }

    pub fn with_currency_code(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("currencyCode", value))
    }

    /// `paymentTermsId`: `Edm.Guid`
    pub fn payment_terms_id(&self) -> Parsed<Uuid> {
        self.0.guid("paymentTermsId")
    }

    pub fn with_payment_terms_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("paymentTermsId", value))
    }

    /// `paymentMethodId`: `Edm.Guid`
    pub fn payment_method_id(&self) -> Parsed<Uuid> {
        self.0.guid("paymentMethodId")
    }

    pub fn with_payment_method_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("paymentMethodId", value))
    }

    /// `shipmentMethodId`: `Edm.Guid`
    pub fn shipment_method_id(&self) -> Parsed<Uuid> {
        self.0.guid("shipmentMethodId")
    }

    pub fn with_shipment_method_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("shipmentMethodId", value))
    }

    /// `blocked`: `Edm.String`
    pub fn blocked(&self) -> Option<&str> {
        self.0.str("blocked")
    }

    pub fn with_blocked(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("blocked", value))
    }

    /// `balance`: `Edm.Decimal`, read-only
    ///
    /// Read-only.
    pub fn balance(&self) -> Parsed<Decimal> {
        self.0.decimal("balance")
    }

    /// `overdueAmount`: `Edm.Decimal`
    pub fn overdue_amount(&self) -> Parsed<Decimal> {
        self.0.decimal("overdueAmount")
    }

    pub fn with_overdue_amount(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("overdueAmount", value))
    }

    /// `totalSalesExcludingTax`: `Edm.Decimal`
    pub fn total_sales_excluding_tax(&self) -> Parsed<Decimal> {
        self.0.decimal("totalSalesExcludingTax")
    }

    pub fn with_total_sales_excluding_tax(
        self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        Self(self.0.with("totalSalesExcludingTax", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}
