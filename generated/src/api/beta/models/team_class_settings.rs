// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamClassSettings`](https://learn.microsoft.com/graph/api/resources/teamclasssettings?view=graph-rest-beta)
    TeamClassSettings = "microsoft.graph.teamClassSettings"
}

impl TeamClassSettings {
    /// `notifyGuardiansAboutAssignments` in queries.
    pub const NOTIFY_GUARDIANS_ABOUT_ASSIGNMENTS: Property<Self> = Property::new("notifyGuardiansAboutAssignments");

    /// `notifyGuardiansAboutAssignments`: `Edm.Boolean`
    pub fn notify_guardians_about_assignments(&self) -> Option<bool> {
        self.0.bool("notifyGuardiansAboutAssignments")
    }

    /// Sets `notifyGuardiansAboutAssignments`.
    pub fn with_notify_guardians_about_assignments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyGuardiansAboutAssignments", value))
    }
}
