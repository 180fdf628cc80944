// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationComboBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationcombobox?view=graph-rest-beta)
    GroupPolicyPresentationComboBox: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyPresentationComboBox"
}

impl GroupPolicyPresentationComboBox {
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");
    /// `defaultValue` in queries.
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");
    /// `suggestions` in queries.
    pub const SUGGESTIONS: Property<Self> = Property::new("suggestions");
    /// `required` in queries.
    pub const REQUIRED: Property<Self> = Property::new("required");
    /// `maxLength` in queries.
    pub const MAX_LENGTH: Property<Self> = Property::new("maxLength");

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `definition`.
    pub fn with_definition(self, value: impl Into<Nullable<super::GroupPolicyDefinition>>) -> Self {
        Self(self.0.with("definition", value))
    }

    /// `defaultValue`: `Edm.String`
    pub fn default_value(&self) -> Option<&str> {
        self.0.str("defaultValue")
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// `suggestions`: `Collection(Edm.String)`
    pub fn suggestions(&self) -> Option<Vec<&str>> {
        self.0.strs("suggestions")
    }

    /// Sets `suggestions`.
    pub fn with_suggestions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("suggestions", value))
    }

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    /// Sets `required`.
    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }

    /// `maxLength`: `Edm.Int64`
    pub fn max_length(&self) -> Option<i64> {
        self.0.i64("maxLength")
    }

    /// Sets `maxLength`.
    pub fn with_max_length(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("maxLength", value))
    }
}
