// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationTextBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationtextbox?view=graph-rest-beta)
    GroupPolicyPresentationTextBox: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyPresentationTextBox"
}

impl GroupPolicyPresentationTextBox {
    pub const LABEL: Property<Self> = Property::new("label");
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const DEFINITION: Property<Self> = Property::new("definition");
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");
    pub const REQUIRED: Property<Self> = Property::new("required");
    pub const MAX_LENGTH: Property<Self> = Property::new("maxLength");

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

    /// `defaultValue`: `Edm.String`
    pub fn default_value(&self) -> Option<&str> {
        self.0.str("defaultValue")
    }

    pub fn with_default_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }

    /// `maxLength`: `Edm.Int64`
    pub fn max_length(&self) -> Option<i64> {
        self.0.i64("maxLength")
    }

    pub fn with_max_length(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("maxLength", value))
    }
}
