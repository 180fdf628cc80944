// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedbackResourceOutcome`](https://learn.microsoft.com/graph/api/resources/educationfeedbackresourceoutcome?view=graph-rest-beta)
    EducationFeedbackResourceOutcome = "microsoft.graph.educationFeedbackResourceOutcome"
}

impl EducationFeedbackResourceOutcome {
    /// `feedbackResource` in queries.
    pub const FEEDBACK_RESOURCE: Property<Self> = Property::new("feedbackResource");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resourceStatus` in queries.
    pub const RESOURCE_STATUS: Property<Self> = Property::new("resourceStatus");

    /// `feedbackResource`: `microsoft.graph.educationResource`
    pub fn feedback_resource(&self) -> Option<&super::EducationResource> {
        self.0.model("feedbackResource")
    }

    /// Sets `feedbackResource`.
    pub fn with_feedback_resource(self, value: impl Into<Nullable<super::EducationResource>>) -> Self {
        Self(self.0.with("feedbackResource", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `resourceStatus`: `microsoft.graph.educationFeedbackResourceOutcomeStatus`
    ///
    /// Possible values are: notPublished, pendingPublish, published, failedPublish, unknownFutureValue.
    pub fn resource_status(&self) -> Option<super::EducationFeedbackResourceOutcomeStatus> {
        self.0.enumeration("resourceStatus")
    }

    /// Sets `resourceStatus`.
    pub fn with_resource_status(
        self,
        value: impl Into<Nullable<super::EducationFeedbackResourceOutcomeStatus>>,
    ) -> Self {
        Self(self.0.with("resourceStatus", value))
    }
}
