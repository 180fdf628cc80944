// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Decimal, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.items`](https://learn.microsoft.com/graph/api/resources/dynamics-item?view=graph-rest-beta)
    Items = "microsoft.graph.items"
}

impl Items {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `number` in queries.
    pub const NUMBER: Property<Self> = Property::new("number");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `blocked` in queries.
    pub const BLOCKED: Property<Self> = Property::new("blocked");
    /// `baseUnitOfMeasureId` in queries.
    pub const BASE_UNIT_OF_MEASURE_ID: Property<Self> = Property::new("baseUnitOfMeasureId");
    /// `baseUnitOfMeasure` in queries.
    pub const BASE_UNIT_OF_MEASURE: Property<Self> = Property::new("baseUnitOfMeasure");
    /// `gtin` in queries.
    pub const GTIN: Property<Self> = Property::new("gtin");
    /// `itemCategoryId` in queries.
    pub const ITEM_CATEGORY_ID: Property<Self> = Property::new("itemCategoryId");
    /// `inventory` in queries.
    pub const INVENTORY: Property<Self> = Property::new("inventory");
    /// `unitPrice` in queries.
    pub const UNIT_PRICE: Property<Self> = Property::new("unitPrice");
    /// `priceIncludesTax` in queries.
    pub const PRICE_INCLUDES_TAX: Property<Self> = Property::new("priceIncludesTax");
    /// `unitCost` in queries.
    pub const UNIT_COST: Property<Self> = Property::new("unitCost");
    /// `taxGroupId` in queries.
    pub const TAX_GROUP_ID: Property<Self> = Property::new("taxGroupId");
    /// `taxGroupCode` in queries.
    pub const TAX_GROUP_CODE: Property<Self> = Property::new("taxGroupCode");
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

    /// `type`: `Edm.Decimal`
    ///
    /// Required.
    pub fn type_(&self) -> Parsed<Decimal> {
        self.0.decimal("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `blocked`: `Edm.Boolean`
    pub fn blocked(&self) -> Option<bool> {
        self.0.bool("blocked")
    }

    /// Sets `blocked`.
    pub fn with_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blocked", value))
    }

    /// `baseUnitOfMeasureId`: `Edm.Guid`
    pub fn base_unit_of_measure_id(&self) -> Parsed<Uuid> {
        self.0.guid("baseUnitOfMeasureId")
    }

    /// Sets `baseUnitOfMeasureId`.
    pub fn with_base_unit_of_measure_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("baseUnitOfMeasureId", value))
    }

    /// `baseUnitOfMeasure`: `microsoft.graph.JSON`
    pub fn base_unit_of_measure(&self) -> Option<&super::Json> {
        self.0.model("baseUnitOfMeasure")
    }

    /// Sets `baseUnitOfMeasure`.
    pub fn with_base_unit_of_measure(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("baseUnitOfMeasure", value))
    }

    /// `gtin`: `Edm.Decimal`
    pub fn gtin(&self) -> Parsed<Decimal> {
        self.0.decimal("gtin")
    }

    /// Sets `gtin`.
    pub fn with_gtin(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("gtin", value))
    }

    /// `itemCategoryId`: `Edm.Guid`
    pub fn item_category_id(&self) -> Parsed<Uuid> {
        self.0.guid("itemCategoryId")
    }

    /// Sets `itemCategoryId`.
    pub fn with_item_category_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("itemCategoryId", value))
    }

    /// `inventory`: `Edm.Decimal`, read-only
    ///
    /// Read-only.
    pub fn inventory(&self) -> Parsed<Decimal> {
        self.0.decimal("inventory")
    }

    /// `unitPrice`: `Edm.Decimal`
    pub fn unit_price(&self) -> Parsed<Decimal> {
        self.0.decimal("unitPrice")
    }

    /// Sets `unitPrice`.
    pub fn with_unit_price(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("unitPrice", value))
    }

    /// `priceIncludesTax`: `Edm.Boolean`
    pub fn price_includes_tax(&self) -> Option<bool> {
        self.0.bool("priceIncludesTax")
    }

    /// Sets `priceIncludesTax`.
    pub fn with_price_includes_tax(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("priceIncludesTax", value))
    }

    /// `unitCost`: `Edm.Decimal`
    pub fn unit_cost(&self) -> Parsed<Decimal> {
        self.0.decimal("unitCost")
    }

    /// Sets `unitCost`.
    pub fn with_unit_cost(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("unitCost", value))
    }

    /// `taxGroupId`: `Edm.Guid`
    pub fn tax_group_id(&self) -> Parsed<Uuid> {
        self.0.guid("taxGroupId")
    }

    /// Sets `taxGroupId`.
    pub fn with_tax_group_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("taxGroupId", value))
    }

    /// `taxGroupCode`: `Edm.Decimal`
    pub fn tax_group_code(&self) -> Parsed<Decimal> {
        self.0.decimal("taxGroupCode")
    }

    /// Sets `taxGroupCode`.
    pub fn with_tax_group_code(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("taxGroupCode", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}
