// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContainer`](https://learn.microsoft.com/graph/api/resources/plannerplancontainer?view=graph-rest-beta)
    PlannerPlanContainer = "microsoft.graph.plannerPlanContainer"
}

impl PlannerPlanContainer {
    /// `containerId` in queries.
    pub const CONTAINER_ID: Property<Self> = Property::new("containerId");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");

    /// `containerId`: `Edm.String`
    pub fn container_id(&self) -> Option<&str> {
        self.0.str("containerId")
    }

    /// Sets `containerId`.
    pub fn with_container_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("containerId", value))
    }

    /// `type`: `microsoft.graph.plannerContainerType`
    ///
    /// Possible values are: group, unknownFutureValue, roster.
    pub fn type_(&self) -> Option<super::PlannerContainerType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::PlannerContainerType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }
}
