// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyUploadedPresentation`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadedpresentation?view=graph-rest-beta)
    GroupPolicyUploadedPresentation: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyUploadedPresentation"
}

impl GroupPolicyUploadedPresentation {
    pub const LABEL: Property<Self> = Property::new("label");
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const DEFINITION: Property<Self> = Property::new("definition");

    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_definition(
        self,
        value: impl Into<Nullable<super::GroupPolicyDefinition>>,
    ) -> Self {
        Self(self.0.with("definition", value))
    }
}
