// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyDefinitionValue`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicydefinitionvalue?view=graph-rest-beta)
    GroupPolicyDefinitionValue = "microsoft.graph.groupPolicyDefinitionValue"
}

impl GroupPolicyDefinitionValue {
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");
    /// `configurationType` in queries.
    pub const CONFIGURATION_TYPE: Property<Self> = Property::new("configurationType");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `presentationValues` in queries.
    pub const PRESENTATION_VALUES: Property<Self> = Property::new("presentationValues");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `enabled`: `Edm.Boolean`
    pub fn enabled(&self) -> Option<bool> {
        self.0.bool("enabled")
    }

    /// Sets `enabled`.
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }

    /// `configurationType`: `microsoft.graph.groupPolicyConfigurationType`
    ///
    /// Possible values are: policy, preference.
    pub fn configuration_type(&self) -> Option<super::GroupPolicyConfigurationType> {
        self.0.enumeration("configurationType")
    }

    /// Sets `configurationType`.
    pub fn with_configuration_type(self, value: impl Into<Nullable<super::GroupPolicyConfigurationType>>) -> Self {
        Self(self.0.with("configurationType", value))
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

    /// `presentationValues`: `Collection(microsoft.graph.groupPolicyPresentationValue)`
    pub fn presentation_values(&self) -> Option<&[super::GroupPolicyPresentationValue]> {
        self.0.models("presentationValues")
    }

    /// Sets `presentationValues`.
    pub fn with_presentation_values(
        self,
        value: impl Into<Nullable<Vec<super::GroupPolicyPresentationValue>>>,
    ) -> Self {
        Self(self.0.with("presentationValues", value))
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
