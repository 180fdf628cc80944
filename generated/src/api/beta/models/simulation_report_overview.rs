// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.simulationReportOverview`](https://learn.microsoft.com/graph/api/resources/simulationreportoverview?view=graph-rest-beta)
    SimulationReportOverview = "microsoft.graph.simulationReportOverview"
}

impl SimulationReportOverview {
    /// `recommendedActions` in queries.
    pub const RECOMMENDED_ACTIONS: Property<Self> = Property::new("recommendedActions");
    /// `resolvedTargetsCount` in queries.
    pub const RESOLVED_TARGETS_COUNT: Property<Self> = Property::new("resolvedTargetsCount");
    /// `simulationEventsContent` in queries.
    pub const SIMULATION_EVENTS_CONTENT: Property<Self> = Property::new("simulationEventsContent");
    /// `trainingEventsContent` in queries.
    pub const TRAINING_EVENTS_CONTENT: Property<Self> = Property::new("trainingEventsContent");

    /// `recommendedActions`: `Collection(microsoft.graph.recommendedAction)`
    pub fn recommended_actions(&self) -> Option<&[super::RecommendedAction]> {
        self.0.models("recommendedActions")
    }

    /// Sets `recommendedActions`.
    pub fn with_recommended_actions(self, value: impl Into<Nullable<Vec<super::RecommendedAction>>>) -> Self {
        Self(self.0.with("recommendedActions", value))
    }

    /// `resolvedTargetsCount`: `Edm.Int32`
    pub fn resolved_targets_count(&self) -> Option<i32> {
        self.0.i32("resolvedTargetsCount")
    }

    /// Sets `resolvedTargetsCount`.
    pub fn with_resolved_targets_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("resolvedTargetsCount", value))
    }

    /// `simulationEventsContent`: `microsoft.graph.simulationEventsContent`
    pub fn simulation_events_content(&self) -> Option<&super::SimulationEventsContent> {
        self.0.model("simulationEventsContent")
    }

    /// Sets `simulationEventsContent`.
    pub fn with_simulation_events_content(self, value: impl Into<Nullable<super::SimulationEventsContent>>) -> Self {
        Self(self.0.with("simulationEventsContent", value))
    }

    /// `trainingEventsContent`: `microsoft.graph.trainingEventsContent`
    pub fn training_events_content(&self) -> Option<&super::TrainingEventsContent> {
        self.0.model("trainingEventsContent")
    }

    /// Sets `trainingEventsContent`.
    pub fn with_training_events_content(self, value: impl Into<Nullable<super::TrainingEventsContent>>) -> Self {
        Self(self.0.with("trainingEventsContent", value))
    }
}
