// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.ticketInfo`](https://learn.microsoft.com/graph/api/resources/ticketinfo?view=graph-rest-beta)
    TicketInfo = "microsoft.graph.ticketInfo"
}

impl TicketInfo {
    /// `ticketNumber` in queries.
    pub const TICKET_NUMBER: Property<Self> = Property::new("ticketNumber");
    /// `ticketSystem` in queries.
    pub const TICKET_SYSTEM: Property<Self> = Property::new("ticketSystem");

    /// `ticketNumber`: `Edm.String`
    pub fn ticket_number(&self) -> Option<&str> {
        self.0.str("ticketNumber")
    }

    /// Sets `ticketNumber`.
    pub fn with_ticket_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ticketNumber", value))
    }

    /// `ticketSystem`: `Edm.String`
    pub fn ticket_system(&self) -> Option<&str> {
        self.0.str("ticketSystem")
    }

    /// Sets `ticketSystem`.
    pub fn with_ticket_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ticketSystem", value))
    }
}
