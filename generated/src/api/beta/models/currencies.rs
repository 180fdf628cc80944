// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Decimal, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.currencies`](https://learn.microsoft.com/graph/api/resources/dynamics-currencies?view=graph-rest-beta)
    Currencies = "microsoft.graph.currencies"
}

impl Currencies {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `symbol` in queries.
    pub const SYMBOL: Property<Self> = Property::new("symbol");
    /// `amountDecimalPlaces` in queries.
    pub const AMOUNT_DECIMAL_PLACES: Property<Self> = Property::new("amountDecimalPlaces");
    /// `amountRoundingPrecision` in queries.
    pub const AMOUNT_ROUNDING_PRECISION: Property<Self> = Property::new("amountRoundingPrecision");
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

    /// `symbol`: `Edm.String`
    pub fn symbol(&self) -> Option<&str> {
        self.0.str("symbol")
    }

    /// Sets `symbol`.
    pub fn with_symbol(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("symbol", value))
    }

    /// `amountDecimalPlaces`: `Edm.String`
    pub fn amount_decimal_places(&self) -> Option<&str> {
        self.0.str("amountDecimalPlaces")
    }

    /// Sets `amountDecimalPlaces`.
    pub fn with_amount_decimal_places(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("amountDecimalPlaces", value))
    }

    /// `amountRoundingPrecision`: `Edm.Decimal`
    pub fn amount_rounding_precision(&self) -> Parsed<Decimal> {
        self.0.decimal("amountRoundingPrecision")
    }

    /// Sets `amountRoundingPrecision`.
    pub fn with_amount_rounding_precision(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("amountRoundingPrecision", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}
