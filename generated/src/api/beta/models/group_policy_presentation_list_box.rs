// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationListBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationlistbox?view=graph-rest-beta)
    GroupPolicyPresentationListBox: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyPresentationListBox"
}

impl GroupPolicyPresentationListBox {
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");
    /// `explicitValue` in queries.
    pub const EXPLICIT_VALUE: Property<Self> = Property::new("explicitValue");
    /// `valuePrefix` in queries.
    pub const VALUE_PREFIX: Property<Self> = Property::new("valuePrefix");

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

    /// `explicitValue`: `Edm.Boolean`
    pub fn explicit_value(&self) -> Option<bool> {
        self.0.bool("explicitValue")
    }

    /// Sets `explicitValue`.
    pub fn with_explicit_value(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("explicitValue", value))
    }

    /// `valuePrefix`: `Edm.String`
    pub fn value_prefix(&self) -> Option<&str> {
        self.0.str("valuePrefix")
    }

    /// Sets `valuePrefix`.
    pub fn with_value_prefix(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("valuePrefix", value))
    }
}
