// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Decimal, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.paymentTerms`](https://learn.microsoft.com/graph/api/resources/dynamics-paymentterms?view=graph-rest-beta)
    PaymentTerms = "microsoft.graph.paymentTerms"
}

impl PaymentTerms {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `dueDateCalculation` in queries.
    pub const DUE_DATE_CALCULATION: Property<Self> = Property::new("dueDateCalculation");
    /// `discountDateCalculation` in queries.
    pub const DISCOUNT_DATE_CALCULATION: Property<Self> = Property::new("discountDateCalculation");
    /// `discountPercent` in queries.
    pub const DISCOUNT_PERCENT: Property<Self> = Property::new("discountPercent");
    /// `calculateDiscountOnCreditMemos` in queries.
    pub const CALCULATE_DISCOUNT_ON_CREDIT_MEMOS: Property<Self> = Property::new("calculateDiscountOnCreditMemos");
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

    /// `code`: `Edm.String`
    pub fn code(&self) -> Option<&str> {
        self.0.str("code")
    }

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("code", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `dueDateCalculation`: `Edm.String`
    pub fn due_date_calculation(&self) -> Option<&str> {
        self.0.str("dueDateCalculation")
    }

    /// Sets `dueDateCalculation`.
    pub fn with_due_date_calculation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dueDateCalculation", value))
    }

    /// `discountDateCalculation`: `Edm.String`
    pub fn discount_date_calculation(&self) -> Option<&str> {
        self.0.str("discountDateCalculation")
    }

    /// Sets `discountDateCalculation`.
    pub fn with_discount_date_calculation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("discountDateCalculation", value))
    }

    /// `discountPercent`: `Edm.Decimal`
    pub fn discount_percent(&self) -> Parsed<Decimal> {
        self.0.decimal("discountPercent")
    }

    /// Sets `discountPercent`.
    pub fn with_discount_percent(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("discountPercent", value))
    }

    /// `calculateDiscountOnCreditMemos`: `Edm.Boolean`
    pub fn calculate_discount_on_credit_memos(&self) -> Option<bool> {
        self.0.bool("calculateDiscountOnCreditMemos")
    }

    /// Sets `calculateDiscountOnCreditMemos`.
    pub fn with_calculate_discount_on_credit_memos(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("calculateDiscountOnCreditMemos", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}
