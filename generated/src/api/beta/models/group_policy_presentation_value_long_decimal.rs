// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentationvalue.
    ///
    /// [`microsoft.graph.groupPolicyPresentationValueLongDecimal`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationvaluelongdecimal?view=graph-rest-beta)
    GroupPolicyPresentationValueLongDecimal: super::GroupPolicyPresentationValue = "microsoft.graph.groupPolicyPresentationValueLongDecimal"
}

impl GroupPolicyPresentationValueLongDecimal {
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
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

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

    /// `value`: `Edm.Int64`
    pub fn value(&self) -> Option<i64> {
        self.0.i64("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("value", value))
    }
}
