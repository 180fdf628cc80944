// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationCheckBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationcheckbox?view=graph-rest-beta)
    GroupPolicyPresentationCheckBox: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyPresentationCheckBox"
}

impl GroupPolicyPresentationCheckBox {
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");
    /// `defaultChecked` in queries.
    pub const DEFAULT_CHECKED: Property<Self> = Property::new("defaultChecked");

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

    /// `defaultChecked`: `Edm.Boolean`
    pub fn default_checked(&self) -> Option<bool> {
        self.0.bool("defaultChecked")
    }

    /// Sets `defaultChecked`.
    pub fn with_default_checked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defaultChecked", value))
    }
}
