// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationDecimalTextBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationdecimaltextbox?view=graph-rest-beta)
    GroupPolicyPresentationDecimalTextBox: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyPresentationDecimalTextBox"
}

impl GroupPolicyPresentationDecimalTextBox {
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
    /// `spin` in queries.
    pub const SPIN: Property<Self> = Property::new("spin");
    /// `spinStep` in queries.
    pub const SPIN_STEP: Property<Self> = Property::new("spinStep");
    /// `required` in queries.
    pub const REQUIRED: Property<Self> = Property::new("required");
    /// `minValue` in queries.
    pub const MIN_VALUE: Property<Self> = Property::new("minValue");
    /// `maxValue` in queries.
    pub const MAX_VALUE: Property<Self> = Property::new("maxValue");

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

    /// `defaultValue`: `Edm.Int64`
    pub fn default_value(&self) -> Option<i64> {
        self.0.i64("defaultValue")
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// `spin`: `Edm.Boolean`
    pub fn spin(&self) -> Option<bool> {
        self.0.bool("spin")
    }

    /// Sets `spin`.
    pub fn with_spin(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("spin", value))
    }

    /// `spinStep`: `Edm.Int64`
    pub fn spin_step(&self) -> Option<i64> {
        self.0.i64("spinStep")
    }

    /// Sets `spinStep`.
    pub fn with_spin_step(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("spinStep", value))
    }

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    /// Sets `required`.
    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }

    /// `minValue`: `Edm.Int64`
    pub fn min_value(&self) -> Option<i64> {
        self.0.i64("minValue")
    }

    /// Sets `minValue`.
    pub fn with_min_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("minValue", value))
    }

    /// `maxValue`: `Edm.Int64`
    pub fn max_value(&self) -> Option<i64> {
        self.0.i64("maxValue")
    }

    /// Sets `maxValue`.
    pub fn with_max_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("maxValue", value))
    }
}
