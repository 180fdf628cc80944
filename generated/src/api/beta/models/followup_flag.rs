// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.followupFlag`](https://learn.microsoft.com/graph/api/resources/followupflag?view=graph-rest-beta)
    FollowupFlag = "microsoft.graph.followupFlag"
}

impl FollowupFlag {
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `dueDateTime` in queries.
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    /// `flagStatus` in queries.
    pub const FLAG_STATUS: Property<Self> = Property::new("flagStatus");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");

    /// `completedDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn completed_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("completedDateTime")
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// `dueDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn due_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("dueDateTime")
    }

    /// Sets `dueDateTime`.
    pub fn with_due_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    /// `flagStatus`: `microsoft.graph.followupFlagStatus`
    ///
    /// Possible values are: notFlagged, complete, flagged.
    pub fn flag_status(&self) -> Option<super::FollowupFlagStatus> {
        self.0.enumeration("flagStatus")
    }

    /// Sets `flagStatus`.
    pub fn with_flag_status(self, value: impl Into<Nullable<super::FollowupFlagStatus>>) -> Self {
        Self(self.0.with("flagStatus", value))
    }

    /// `startDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn start_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }
}
