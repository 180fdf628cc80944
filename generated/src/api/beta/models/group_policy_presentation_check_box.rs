// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationCheckBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationcheckbox?view=graph-rest-beta)
    GroupPolicyPresentationCheckBox: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyPresentationCheckBox"
}

impl GroupPolicyPresentationCheckBox {
    pub const LABEL: Property<Self> = Property::new("label");
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const DEFINITION: Property<Self> = Property::new("definition");
    pub const DEFAULT_CHECKED: Property<Self> = Property::new("defaultChecked");

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

    /// `defaultChecked`: `Edm.Boolean`
    pub fn default_checked(&self) -> Option<bool> {
        self.0.bool("defaultChecked")
    }

    pub fn with_default_checked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defaultChecked", value))
    }
}
