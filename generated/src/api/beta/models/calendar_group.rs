// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.calendarGroup`](https://learn.microsoft.com/graph/api/resources/calendargroup?view=graph-rest-beta)
    CalendarGroup = "microsoft.graph.calendarGroup"
}

impl CalendarGroup {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `changeKey` in queries.
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    /// `classId` in queries.
    pub const CLASS_ID: Property<Self> = Property::new("classId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `calendars` in queries.
    pub const CALENDARS: Property<Self> = Property::new("calendars");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `changeKey`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn change_key(&self) -> Option<&str> {
        self.0.str("changeKey")
    }

    /// `classId`: `Edm.Guid`, read-only
    ///
    /// Read-only.
    pub fn class_id(&self) -> Parsed<Uuid> {
        self.0.guid("classId")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `calendars`: `Collection(microsoft.graph.calendar)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn calendars(&self) -> Option<&[super::Calendar]> {
        self.0.models("calendars")
    }
}
