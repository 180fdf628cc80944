// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlan`](https://learn.microsoft.com/graph/api/resources/plannerplan?view=graph-rest-beta)
    PlannerPlan: super::Entity = "microsoft.graph.plannerPlan"
}

impl PlannerPlan {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `contexts` in queries.
    pub const CONTEXTS: Property<Self> = Property::new("contexts");
    /// `container` in queries.
    pub const CONTAINER: Property<Self> = Property::new("container");
    /// `buckets` in queries.
    pub const BUCKETS: Property<Self> = Property::new("buckets");
    /// `details` in queries.
    pub const DETAILS: Property<Self> = Property::new("details");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `title`: `Edm.String`
    ///
    /// Required.
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// `contexts`: `Edm.Untyped`
    pub fn contexts(&self) -> Option<&Value> {
        self.0.untyped("contexts")
    }

    /// Sets `contexts`.
    pub fn with_contexts(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("contexts", value))
    }

    /// `container`: `microsoft.graph.plannerPlanContainer`
    pub fn container(&self) -> Option<&super::PlannerPlanContainer> {
        self.0.model("container")
    }

    /// Sets `container`.
    pub fn with_container(self, value: impl Into<Nullable<super::PlannerPlanContainer>>) -> Self {
        Self(self.0.with("container", value))
    }

    /// `buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "tasks")]
    pub fn buckets(&self) -> Option<&[super::PlannerBucket]> {
        self.0.models("buckets")
    }

    /// `details`: `microsoft.graph.plannerPlanDetails`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "tasks")]
    pub fn details(&self) -> Option<&super::PlannerPlanDetails> {
        self.0.model("details")
    }

    /// `tasks`: `Collection(microsoft.graph.plannerTask)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "tasks")]
    pub fn tasks(&self) -> Option<&[super::PlannerTask]> {
        self.0.models("tasks")
    }
}
