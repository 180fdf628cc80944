// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.followupFlag`](https://learn.microsoft.com/graph/api/resources/followupflag?view=graph-rest-beta)
    FollowupFlag = "microsoft.graph.followupFlag"
}

impl FollowupFlag {
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    pub const FLAG_STATUS: Property<Self> = Property::new("flagStatus");
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");

    /// `completedDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn completed_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("completedDateTime")
    }

    pub fn with_completed_date_time(
        self,
        value: impl Into<Nullable<super::DateTimeTimeZone>>,
    ) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// `dueDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn due_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("dueDateTime")
    }

    pub fn with_due_date_time(
        self,
        value: impl Into<Nullable<super::DateTimeTimeZone>>,
    ) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    /// `flagStatus`: `microsoft.graph.followupFlagStatus`
    ///
    /// Possible values are: notFlagged, complete, flagged.
    pub fn flag_status(&self) -> Option<super::FollowupFlagStatus> {
        self.0.enumeration("flagStatus")
    }

    pub fn with_flag_status(
        self,
        value: impl Into<Nullable<super::FollowupFlagStatus>>,
    ) -> Self {
        Self(self.0.with("flagStatus", value))
    }

    /// `startDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn start_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("startDateTime")
    }

    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<super::DateTimeTimeZone>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }
}
