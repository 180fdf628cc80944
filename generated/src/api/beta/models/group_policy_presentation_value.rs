// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyPresentationValue`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationvalue?view=graph-rest-beta)
    GroupPolicyPresentationValue = "microsoft.graph.groupPolicyPresentationValue" {
        "microsoft.graph.groupPolicyPresentationValueBoolean",
        "microsoft.graph.groupPolicyPresentationValueDecimal",
        "microsoft.graph.groupPolicyPresentationValueList",
        "microsoft.graph.groupPolicyPresentationValueLongDecimal",
        "microsoft.graph.groupPolicyPresentationValueMultiText",
        "microsoft.graph.groupPolicyPresentationValueText",
    }
}

impl GroupPolicyPresentationValue {
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `definitionValue` in queries.
    pub const DEFINITION_VALUE: Property<Self> = Property::new("definitionValue");
    /// `presentation` in queries.
    pub const PRESENTATION: Property<Self> = Property::new("presentation");

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `definitionValue`: `microsoft.graph.groupPolicyDefinitionValue`
    pub fn definition_value(&self) -> Option<&super::GroupPolicyDefinitionValue> {
        self.0.model("definitionValue")
    }

    /// Sets `definitionValue`.
    pub fn with_definition_value(self, value: impl Into<Nullable<super::GroupPolicyDefinitionValue>>) -> Self {
        Self(self.0.with("definitionValue", value))
    }

    /// `presentation`: `microsoft.graph.groupPolicyPresentation`
    pub fn presentation(&self) -> Option<&super::GroupPolicyPresentation> {
        self.0.model("presentation")
    }

    /// Sets `presentation`.
    pub fn with_presentation(self, value: impl Into<Nullable<super::GroupPolicyPresentation>>) -> Self {
        Self(self.0.with("presentation", value))
    }
}
