// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.taskViewpoint`](https://learn.microsoft.com/graph/api/resources/taskviewpoint?view=graph-rest-beta)
    TaskViewpoint = "microsoft.graph.taskViewpoint"
}

impl TaskViewpoint {
    /// `reminderDatetime` in queries.
    pub const REMINDER_DATETIME: Property<Self> = Property::new("reminderDatetime");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");

    /// `reminderDatetime`: `microsoft.graph.dateTimeTimeZone`
    pub fn reminder_datetime(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("reminderDatetime")
    }

    /// Sets `reminderDatetime`.
    pub fn with_reminder_datetime(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("reminderDatetime", value))
    }

    /// `categories`: `Collection(Edm.String)`
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }
}
