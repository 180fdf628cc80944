// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationLongDecimalTextBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationlongdecimaltextbox?view=graph-rest-beta)
    GroupPolicyPresentationLongDecimalTextBox: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyPresentationLongDecimalTextBox"
}

impl GroupPolicyPresentationLongDecimalTextBox {
    pub const LABEL: Property<Self> = Property::new("label");
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const DEFINITION: Property<Self> = Property::new("definition");
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");
    pub const SPIN: Property<Self> = Property::new("spin");
    pub const SPIN_STEP: Property<Self> = Property::new("spinStep");
    pub const REQUIRED: Property<Self> = Property::new("required");
    pub const MIN_VALUE: Property<Self> = Property::new("minValue");
    pub const MAX_VALUE: Property<Self> = Property::new("maxValue");

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

    /// `defaultValue`: `Edm.Int64`
    pub fn default_value(&self) -> Option<i64> {
        self.0.i64("defaultValue")
    }

    pub fn with_default_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// `spin`: `Edm.Boolean`
    pub fn spin(&self) -> Option<bool> {
        self.0.bool("spin")
    }

    pub fn with_spin(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("spin", value))
    }

    /// `spinStep`: `Edm.Int64`
    pub fn spin_step(&self) -> Option<i64> {
        self.0.i64("spinStep")
    }

    pub fn with_spin_step(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("spinStep", value))
    }

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }

    /// `minValue`: `Edm.Int64`
    pub fn min_value(&self) -> Option<i64> {
        self.0.i64("minValue")
    }

    pub fn with_min_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("minValue", value))
    }

    /// `maxValue`: `Edm.Int64`
    pub fn max_value(&self) -> Option<i64> {
        self.0.i64("maxValue")
    }

    pub fn with_max_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("maxValue", value))
    }
}
