// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyPresentation`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentation?view=graph-rest-beta)
    GroupPolicyPresentation = "microsoft.graph.groupPolicyPresentation" {
        "microsoft.graph.groupPolicyPresentationCheckBox",
        "microsoft.graph.groupPolicyPresentationComboBox",
        "microsoft.graph.groupPolicyPresentationDecimalTextBox",
        "microsoft.graph.groupPolicyPresentationDropdownList",
        "microsoft.graph.groupPolicyPresentationListBox",
        "microsoft.graph.groupPolicyPresentationLongDecimalTextBox",
        "microsoft.graph.groupPolicyPresentationMultiTextBox",
        "microsoft.graph.groupPolicyPresentationText",
        "microsoft.graph.groupPolicyPresentationTextBox",
        "microsoft.graph.groupPolicyUploadedPresentation",
    }
}

impl GroupPolicyPresentation {
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");

    /// `label`: `Edm.String`
    pub fn label(&self) -> Option<&str> {
        self.0.str("label")
    }

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `definition`: `microsoft.graph.groupPolicyDefinition`
    pub fn definition(&self) -> Option<&super::GroupPolicyDefinition> {
        self.0.model("definition")
    }

    /// Sets `definition`.
    pub fn with_definition(self, value: impl Into<Nullable<super::GroupPolicyDefinition>>) -> Self {
        Self(self.0.with("definition", value))
    }
}
