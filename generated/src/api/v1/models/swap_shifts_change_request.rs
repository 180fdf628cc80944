// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.swapShiftsChangeRequest`](https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0)
    SwapShiftsChangeRequest = "microsoft.graph.swapShiftsChangeRequest"
}

impl SwapShiftsChangeRequest {
    /// `recipientShiftId` in queries.
    pub const RECIPIENT_SHIFT_ID: Property<Self> = Property::new("recipientShiftId");

    /// `recipientShiftId`: `Edm.String`
    pub fn recipient_shift_id(&self) -> Option<&str> {
        self.0.str("recipientShiftId")
    }

    /// Sets `recipientShiftId`.
    pub fn with_recipient_shift_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recipientShiftId", value))
    }
}
