// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `bookings`.

pub mod booking_appointment {
    //! The parameters of actions of `bookingAppointment`.

    crate::runtime::parameters! {
        /// The parameters of [bookingappointment-cancel](https://learn.microsoft.com/graph/api/bookingappointment-cancel?view=graph-rest-beta).
        CancelRequest;
        "cancellationMessage" with_cancellation_message(String), "`cancellationMessage`: `Edm.String`";
    }
}
