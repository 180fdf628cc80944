// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.columnDefinition`](https://learn.microsoft.com/graph/api/resources/columndefinition?view=graph-rest-beta)
    ColumnDefinition: super::Entity = "microsoft.graph.columnDefinition"
}

impl ColumnDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `columnGroup` in queries.
    pub const COLUMN_GROUP: Property<Self> = Property::new("columnGroup");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `enforceUniqueValues` in queries.
    pub const ENFORCE_UNIQUE_VALUES: Property<Self> = Property::new("enforceUniqueValues");
    /// `hidden` in queries.
    pub const HIDDEN: Property<Self> = Property::new("hidden");
    /// `indexed` in queries.
    pub const INDEXED: Property<Self> = Property::new("indexed");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `readOnly` in queries.
    pub const READ_ONLY: Property<Self> = Property::new("readOnly");
    /// `required` in queries.
    pub const REQUIRED: Property<Self> = Property::new("required");
    /// `boolean` in queries.
    pub const BOOLEAN: Property<Self> = Property::new("boolean");
    /// `calculated` in queries.
    pub const CALCULATED: Property<Self> = Property::new("calculated");
    /// `choice` in queries.
    pub const CHOICE: Property<Self> = Property::new("choice");
    /// `currency` in queries.
    pub const CURRENCY: Property<Self> = Property::new("currency");
    /// `dateTime` in queries.
    pub const DATE_TIME: Property<Self> = Property::new("dateTime");
    /// `defaultValue` in queries.
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");
    /// `geolocation` in queries.
    pub const GEOLOCATION: Property<Self> = Property::new("geolocation");
    /// `lookup` in queries.
    pub const LOOKUP: Property<Self> = Property::new("lookup");
    /// `number` in queries.
    pub const NUMBER: Property<Self> = Property::new("number");
    /// `personOrGroup` in queries.
    pub const PERSON_OR_GROUP: Property<Self> = Property::new("personOrGroup");
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");
    /// `isDeletable` in queries.
    pub const IS_DELETABLE: Property<Self> = Property::new("isDeletable");
    /// `propagateChanges` in queries.
    pub const PROPAGATE_CHANGES: Property<Self> = Property::new("propagateChanges");
    /// `isReorderable` in queries.
    pub const IS_REORDERABLE: Property<Self> = Property::new("isReorderable");
    /// `isSealed` in queries.
    pub const IS_SEALED: Property<Self> = Property::new("isSealed");
    /// `validation` in queries.
    pub const VALIDATION: Property<Self> = Property::new("validation");
    /// `hyperlinkOrPicture` in queries.
    pub const HYPERLINK_OR_PICTURE: Property<Self> = Property::new("hyperlinkOrPicture");
    /// `term` in queries.
    pub const TERM: Property<Self> = Property::new("term");
    /// `sourceContentType` in queries.
    pub const SOURCE_CONTENT_TYPE: Property<Self> = Property::new("sourceContentType");
    /// `thumbnail` in queries.
    pub const THUMBNAIL: Property<Self> = Property::new("thumbnail");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `contentApprovalStatus` in queries.
    pub const CONTENT_APPROVAL_STATUS: Property<Self> = Property::new("contentApprovalStatus");
    /// `sourceColumn` in queries.
    pub const SOURCE_COLUMN: Property<Self> = Property::new("sourceColumn");

    /// `columnGroup`: `Edm.String`
    pub fn column_group(&self) -> Option<&str> {
        self.0.str("columnGroup")
    }

    /// Sets `columnGroup`.
    pub fn with_column_group(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("columnGroup", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `enforceUniqueValues`: `Edm.Boolean`
    pub fn enforce_unique_values(&self) -> Option<bool> {
        self.0.bool("enforceUniqueValues")
    }

    /// Sets `enforceUniqueValues`.
    pub fn with_enforce_unique_values(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enforceUniqueValues", value))
    }

    /// `hidden`: `Edm.Boolean`
    pub fn hidden(&self) -> Option<bool> {
        self.0.bool("hidden")
    }

    /// Sets `hidden`.
    pub fn with_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hidden", value))
    }

    /// `indexed`: `Edm.Boolean`
    pub fn indexed(&self) -> Option<bool> {
        self.0.bool("indexed")
    }

    /// Sets `indexed`.
    pub fn with_indexed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("indexed", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `readOnly`: `Edm.Boolean`
    pub fn read_only(&self) -> Option<bool> {
        self.0.bool("readOnly")
    }

    /// Sets `readOnly`.
    pub fn with_read_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("readOnly", value))
    }

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    /// Sets `required`.
    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }

    /// `boolean`: `microsoft.graph.booleanColumn`
    pub fn boolean(&self) -> Option<&super::BooleanColumn> {
        self.0.model("boolean")
    }

    /// Sets `boolean`.
    pub fn with_boolean(self, value: impl Into<Nullable<super::BooleanColumn>>) -> Self {
        Self(self.0.with("boolean", value))
    }

    /// `calculated`: `microsoft.graph.calculatedColumn`
    pub fn calculated(&self) -> Option<&super::CalculatedColumn> {
        self.0.model("calculated")
    }

    /// Sets `calculated`.
    pub fn with_calculated(self, value: impl Into<Nullable<super::CalculatedColumn>>) -> Self {
        Self(self.0.with("calculated", value))
    }

    /// `choice`: `microsoft.graph.choiceColumn`
    pub fn choice(&self) -> Option<&super::ChoiceColumn> {
        self.0.model("choice")
    }

    /// Sets `choice`.
    pub fn with_choice(self, value: impl Into<Nullable<super::ChoiceColumn>>) -> Self {
        Self(self.0.with("choice", value))
    }

    /// `currency`: `microsoft.graph.currencyColumn`
    pub fn currency(&self) -> Option<&super::CurrencyColumn> {
        self.0.model("currency")
    }

    /// Sets `currency`.
    pub fn with_currency(self, value: impl Into<Nullable<super::CurrencyColumn>>) -> Self {
        Self(self.0.with("currency", value))
    }

    /// `dateTime`: `microsoft.graph.dateTimeColumn`
    pub fn date_time(&self) -> Option<&super::DateTimeColumn> {
        self.0.model("dateTime")
    }

    /// Sets `dateTime`.
    pub fn with_date_time(self, value: impl Into<Nullable<super::DateTimeColumn>>) -> Self {
        Self(self.0.with("dateTime", value))
    }

    /// `defaultValue`: `microsoft.graph.defaultColumnValue`
    pub fn default_value(&self) -> Option<&super::DefaultColumnValue> {
        self.0.model("defaultValue")
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(self, value: impl Into<Nullable<super::DefaultColumnValue>>) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// `geolocation`: `microsoft.graph.geolocationColumn`
    pub fn geolocation(&self) -> Option<&super::GeolocationColumn> {
        self.0.model("geolocation")
    }

    /// Sets `geolocation`.
    pub fn with_geolocation(self, value: impl Into<Nullable<super::GeolocationColumn>>) -> Self {
        Self(self.0.with("geolocation", value))
    }

    /// `lookup`: `microsoft.graph.lookupColumn`
    pub fn lookup(&self) -> Option<&super::LookupColumn> {
        self.0.model("lookup")
    }

    /// Sets `lookup`.
    pub fn with_lookup(self, value: impl Into<Nullable<super::LookupColumn>>) -> Self {
        Self(self.0.with("lookup", value))
    }

    /// `number`: `microsoft.graph.numberColumn`
    pub fn number(&self) -> Option<&super::NumberColumn> {
        self.0.model("number")
    }

    /// Sets `number`.
    pub fn with_number(self, value: impl Into<Nullable<super::NumberColumn>>) -> Self {
        Self(self.0.with("number", value))
    }

    /// `personOrGroup`: `microsoft.graph.personOrGroupColumn`
    pub fn person_or_group(&self) -> Option<&super::PersonOrGroupColumn> {
        self.0.model("personOrGroup")
    }

    /// Sets `personOrGroup`.
    pub fn with_person_or_group(self, value: impl Into<Nullable<super::PersonOrGroupColumn>>) -> Self {
        Self(self.0.with("personOrGroup", value))
    }

    /// `text`: `microsoft.graph.textColumn`
    pub fn text(&self) -> Option<&super::TextColumn> {
        self.0.model("text")
    }

    /// Sets `text`.
    pub fn with_text(self, value: impl Into<Nullable<super::TextColumn>>) -> Self {
        Self(self.0.with("text", value))
    }

    /// `isDeletable`: `Edm.Boolean`
    pub fn is_deletable(&self) -> Option<bool> {
        self.0.bool("isDeletable")
    }

    /// Sets `isDeletable`.
    pub fn with_is_deletable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeletable", value))
    }

    /// `propagateChanges`: `Edm.Boolean`
    pub fn propagate_changes(&self) -> Option<bool> {
        self.0.bool("propagateChanges")
    }

    /// Sets `propagateChanges`.
    pub fn with_propagate_changes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("propagateChanges", value))
    }

    /// `isReorderable`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_reorderable(&self) -> Option<bool> {
        self.0.bool("isReorderable")
    }

    /// `isSealed`: `Edm.Boolean`
    pub fn is_sealed(&self) -> Option<bool> {
        self.0.bool("isSealed")
    }

    /// Sets `isSealed`.
    pub fn with_is_sealed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSealed", value))
    }

    /// `validation`: `microsoft.graph.columnValidation`
    pub fn validation(&self) -> Option<&super::ColumnValidation> {
        self.0.model("validation")
    }

    /// Sets `validation`.
    pub fn with_validation(self, value: impl Into<Nullable<super::ColumnValidation>>) -> Self {
        Self(self.0.with("validation", value))
    }

    /// `hyperlinkOrPicture`: `microsoft.graph.hyperlinkOrPictureColumn`
    pub fn hyperlink_or_picture(&self) -> Option<&super::HyperlinkOrPictureColumn> {
        self.0.model("hyperlinkOrPicture")
    }

    /// Sets `hyperlinkOrPicture`.
    pub fn with_hyperlink_or_picture(self, value: impl Into<Nullable<super::HyperlinkOrPictureColumn>>) -> Self {
        Self(self.0.with("hyperlinkOrPicture", value))
    }

    /// `term`: `microsoft.graph.termColumn`
    pub fn term(&self) -> Option<&super::TermColumn> {
        self.0.model("term")
    }

    /// Sets `term`.
    pub fn with_term(self, value: impl Into<Nullable<super::TermColumn>>) -> Self {
        Self(self.0.with("term", value))
    }

    /// `sourceContentType`: `microsoft.graph.contentTypeInfo`
    pub fn source_content_type(&self) -> Option<&super::ContentTypeInfo> {
        self.0.model("sourceContentType")
    }

    /// Sets `sourceContentType`.
    pub fn with_source_content_type(self, value: impl Into<Nullable<super::ContentTypeInfo>>) -> Self {
        Self(self.0.with("sourceContentType", value))
    }

    /// `thumbnail`: `microsoft.graph.thumbnailColumn`
    pub fn thumbnail(&self) -> Option<&super::ThumbnailColumn> {
        self.0.model("thumbnail")
    }

    /// Sets `thumbnail`.
    pub fn with_thumbnail(self, value: impl Into<Nullable<super::ThumbnailColumn>>) -> Self {
        Self(self.0.with("thumbnail", value))
    }

    /// `type`: `microsoft.graph.columnTypes`, read-only
    ///
    /// Read-only.
    pub fn type_(&self) -> Option<super::ColumnTypes> {
        self.0.enumeration("type")
    }

    /// `contentApprovalStatus`: `microsoft.graph.contentApprovalStatusColumn`
    pub fn content_approval_status(&self) -> Option<&super::ContentApprovalStatusColumn> {
        self.0.model("contentApprovalStatus")
    }

    /// Sets `contentApprovalStatus`.
    pub fn with_content_approval_status(self, value: impl Into<Nullable<super::ContentApprovalStatusColumn>>) -> Self {
        Self(self.0.with("contentApprovalStatus", value))
    }

    /// `sourceColumn`: `microsoft.graph.columnDefinition`
    pub fn source_column(&self) -> Option<&super::ColumnDefinition> {
        self.0.model("sourceColumn")
    }

    /// Sets `sourceColumn`.
    pub fn with_source_column(self, value: impl Into<Nullable<super::ColumnDefinition>>) -> Self {
        Self(self.0.with("sourceColumn", value))
    }
}
