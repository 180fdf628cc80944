// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContext`](https://learn.microsoft.com/graph/api/resources/plannerplancontext?view=graph-rest-beta)
    PlannerPlanContext = "microsoft.graph.plannerPlanContext"
}

impl PlannerPlanContext {
    /// `associationType` in queries.
    pub const ASSOCIATION_TYPE: Property<Self> = Property::new("associationType");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayNameSegments` in queries.
    pub const DISPLAY_NAME_SEGMENTS: Property<Self> = Property::new("displayNameSegments");
    /// `isCreationContext` in queries.
    pub const IS_CREATION_CONTEXT: Property<Self> = Property::new("isCreationContext");
    /// `ownerAppId` in queries.
    pub const OWNER_APP_ID: Property<Self> = Property::new("ownerAppId");

    /// `associationType`: `Edm.String`
    ///
    /// Nullable.
    pub fn association_type(&self) -> Option<&str> {
        self.0.str("associationType")
    }

    /// Sets `associationType`.
    pub fn with_association_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("associationType", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `displayNameSegments`: `Collection(Edm.String)`
    pub fn display_name_segments(&self) -> Option<Vec<&str>> {
        self.0.strs("displayNameSegments")
    }

    /// Sets `displayNameSegments`.
    pub fn with_display_name_segments(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("displayNameSegments", value))
    }

    /// `isCreationContext`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_creation_context(&self) -> Option<bool> {
        self.0.bool("isCreationContext")
    }

    /// `ownerAppId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn owner_app_id(&self) -> Option<&str> {
        self.0.str("ownerAppId")
    }
}
