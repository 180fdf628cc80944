// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.alertHistoryState`](https://learn.microsoft.com/graph/api/resources/alerthistorystate?view=graph-rest-beta)
    AlertHistoryState = "microsoft.graph.alertHistoryState"
}

impl AlertHistoryState {
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `assignedTo` in queries.
    pub const ASSIGNED_TO: Property<Self> = Property::new("assignedTo");
    /// `comments` in queries.
    pub const COMMENTS: Property<Self> = Property::new("comments");
    /// `feedback` in queries.
    pub const FEEDBACK: Property<Self> = Property::new("feedback");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `updatedDateTime` in queries.
    pub const UPDATED_DATE_TIME: Property<Self> = Property::new("updatedDateTime");
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `assignedTo`: `Edm.String`
    pub fn assigned_to(&self) -> Option<&str> {
        self.0.str("assignedTo")
    }

    /// Sets `assignedTo`.
    pub fn with_assigned_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignedTo", value))
    }

    /// `comments`: `Collection(Edm.String)`
    pub fn comments(&self) -> Option<Vec<&str>> {
        self.0.strs("comments")
    }

    /// Sets `comments`.
    pub fn with_comments(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("comments", value))
    }

    /// `feedback`: `microsoft.graph.alertFeedback`
    ///
    /// Possible values are: unknown, truePositive, falsePositive, benignPositive.
    pub fn feedback(&self) -> Option<super::AlertFeedback> {
        self.0.enumeration("feedback")
    }

    /// Sets `feedback`.
    pub fn with_feedback(self, value: impl Into<Nullable<super::AlertFeedback>>) -> Self {
        Self(self.0.with("feedback", value))
    }

    /// `status`: `Edm.String`
    ///
    /// Possible values are: unknown, newAlert, inProgress, resolved, dismissed.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `updatedDateTime`: `Edm.DateTimeOffset`
    pub fn updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("updatedDateTime")
    }

    /// Sets `updatedDateTime`.
    pub fn with_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("updatedDateTime", value))
    }

    /// `user`: `Edm.String`
    pub fn user(&self) -> Option<&str> {
        self.0.str("user")
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("user", value))
    }
}
