// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentationvalue.
    ///
    /// [`microsoft.graph.groupPolicyPresentationValueMultiText`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationvaluemultitext?view=graph-rest-beta)
    GroupPolicyPresentationValueMultiText: super::GroupPolicyPresentationValue = "microsoft.graph.groupPolicyPresentationValueMultiText"
}

impl GroupPolicyPresentationValueMultiText {
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
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `definitionValue`.
    pub fn with_definition_value(self, value: impl Into<Nullable<super::GroupPolicyDefinitionValue>>) -> Self {
        Self(self.0.with("definitionValue", value))
    }

    /// Sets `presentation`.
    pub fn with_presentation(self, value: impl Into<Nullable<super::GroupPolicyPresentation>>) -> Self {
        Self(self.0.with("presentation", value))
    }

    /// `values`: `Collection(Edm.String)`
    pub fn values(&self) -> Option<Vec<&str>> {
        self.0.strs("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("values", value))
    }
}
