// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.columnDefinition`](https://learn.microsoft.com/graph/api/resources/columndefinition?view=graph-rest-1.0)
    ColumnDefinition: super::Entity = "microsoft.graph.columnDefinition"
}

impl ColumnDefinition {
    pub const ID: Property<Self> = Property::new("id");
    pub const COLUMN_GROUP: Property<Self> = Property::new("columnGroup");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ENFORCE_UNIQUE_VALUES: Property<Self> = Property::new(
        "enforceUniqueValues",
    );
    pub const HIDDEN: Property<Self> = Property::new("hidden");
    pub const INDEXED: Property<Self> = Property::new("indexed");
    pub const NAME: Property<Self> = Property::new("name");
    pub const READ_ONLY: Property<Self> = Property::new("readOnly");
    pub const REQUIRED: Property<Self> = Property::new("required");
    pub const BOOLEAN: Property<Self> = Property::new("boolean");
    pub const CALCULATED: Property<Self> = Property::new("calculated");
    pub const CHOICE: Property<Self> = Property::new("choice");
    pub const CURRENCY: Property<Self> = Property::new("currency");
    pub const DATE_TIME: Property<Self> = Property::new("dateTime");
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");
    pub const GEOLOCATION: Property<Self> = Property::new("geolocation");
    pub const LOOKUP: Property<Self> = Property::new("lookup");
    pub const NUMBER: Property<Self> = Property::new("number");
    pub const PERSON_OR_GROUP: Property<Self> = Property::new("personOrGroup");
    pub const TEXT: Property<Self> = Property::new("text");

    /// `columnGroup`: `Edm.String`
    pub fn column_group(&self) -> Option<&str> {
        self.0.str("columnGroup")
    }

    pub fn with_column_group(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("columnGroup", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `enforceUniqueValues`: `Edm.Boolean`
    pub fn enforce_unique_values(&self) -> Option<bool> {
        self.0.bool("enforceUniqueValues")
    }

    pub fn with_enforce_unique_values(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enforceUniqueValues", value))
    }

    /// `hidden`: `Edm.Boolean`
    pub fn hidden(&self) -> Option<bool> {
        self.0.bool("hidden")
    }

    pub fn with_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hidden", value))
    }

    /// `indexed`: `Edm.Boolean`
    pub fn indexed(&self) -> Option<bool> {
        self.0.bool("indexed")
    }

    pub fn with_indexed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("indexed", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `readOnly`: `Edm.Boolean`
    pub fn read_only(&self) -> Option<bool> {
        self.0.bool("readOnly")
    }

    pub fn with_read_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("readOnly", value))
    }

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }

    /// `boolean`: `microsoft.graph.booleanColumn`
    pub fn boolean(&self) -> Option<&super::BooleanColumn> {
        self.0.model("boolean")
    }

    pub fn with_boolean(self, value: impl Into<Nullable<super::BooleanColumn>>) -> Self {
        Self(self.0.with("boolean", value))
    }

    /// `calculated`: `microsoft.graph.calculatedColumn`
    pub fn calculated(&self) -> Option<&super::CalculatedColumn> {
        self.0.model("calculated")
    }

    pub fn with_calculated(
        self,
        value: impl Into<Nullable<super::CalculatedColumn>>,
    ) -> Self {
        Self(self.0.with("calculated", value))
    }

    /// `choice`: `microsoft.graph.choiceColumn`
    pub fn choice(&self) -> Option<&super::ChoiceColumn> {
        self.0.model("choice")
    }

    pub fn with_choice(self, value: impl Into<Nullable<super::ChoiceColumn>>) -> Self {
        Self(self.0.with("choice", value))
    }

    /// `currency`: `microsoft.graph.currencyColumn`
    pub fn currency(&self) -> Option<&super::CurrencyColumn> {
        self.0.model("currency")
    }

    pub fn with_currency(
        self,
        value: impl Into<Nullable<super::CurrencyColumn>>,
    ) -> Self {
        Self(self.0.with("currency", value))
    }

    /// `dateTime`: `microsoft.graph.dateTimeColumn`
    pub fn date_time(&self) -> Option<&super::DateTimeColumn> {
        self.0.model("dateTime")
    }

    pub fn with_date_time(
        self,
        value: impl Into<Nullable<super::DateTimeColumn>>,
    ) -> Self {
        Self(self.0.with("dateTime", value))
    }

    /// `defaultValue`: `microsoft.graph.defaultColumnValue`
    pub fn default_value(&self) -> Option<&super::DefaultColumnValue> {
        self.0.model("defaultValue")
    }

    pub fn with_default_value(
        self,
        value: impl Into<Nullable<super::DefaultColumnValue>>,
    ) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// `geolocation`: `microsoft.graph.geolocationColumn`
    pub fn geolocation(&self) -> Option<&super::GeolocationColumn> {
        self.0.model("geolocation")
    }

    pub fn with_geolocation(
        self,
        value: impl Into<Nullable<super::GeolocationColumn>>,
    ) -> Self {
        Self(self.0.with("geolocation", value))
    }

    /// `lookup`: `microsoft.graph.lookupColumn`
    pub fn lookup(&self) -> Option<&super::LookupColumn> {
        self.0.model("lookup")
    }

    pub fn with_lookup(self, value: impl Into<Nullable<super::LookupColumn>>) -> Self {
        Self(self.0.with("lookup", value))
    }

    /// `number`: `microsoft.graph.numberColumn`
    pub fn number(&self) -> Option<&super::NumberColumn> {
        self.0.model("number")
    }

    pub fn with_number(self, value: impl Into<Nullable<super::NumberColumn>>) -> Self {
        Self(self.0.with("number", value))
    }

    /// `personOrGroup`: `microsoft.graph.personOrGroupColumn`
    pub fn person_or_group(&self) -> Option<&super::PersonOrGroupColumn> {
        self.0.model("personOrGroup")
    }

    pub fn with_person_or_group(
        self,
        value: impl Into<Nullable<super::PersonOrGroupColumn>>,
    ) -> Self {
        Self(self.0.with("personOrGroup", value))
    }

    /// `text`: `microsoft.graph.textColumn`
    pub fn text(&self) -> Option<&super::TextColumn> {
        self.0.model("text")
    }

    pub fn with_text(self, value: impl Into<Nullable<super::TextColumn>>) -> Self {
        Self(self.0.with("text", value))
    }
}
