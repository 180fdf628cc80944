// Written by `cargo xtask gen`; do not edit.
//! `/bookingCurrencies`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/bookingCurrencies`
    BookingCurrencies
}

impl BookingCurrencies {
    /// `GET /bookingCurrencies` — List bookingCurrencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-list?view=graph-rest-beta)
    /// Permissions: work: `Bookings.Read.All`, `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`. Status: 200.
    pub fn list(&self) -> List<models::BookingCurrency> {
        let operation = &Operation {
            name: "bookingCurrency: list",
            method: Method::Get,
            path: "/bookingCurrencies",
            pages: &["bookingcurrency-list"],
            work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/bookingCurrencies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/bookingCurrencies/{id}`
        Id
    }

    impl Id {
        /// `GET /bookingCurrencies/{id}` — Get bookingCurrency
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-get?view=graph-rest-beta)
        /// Permissions: work: `Bookings.Read.All`, `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`. Status: 200.
        pub fn get(&self) -> Get<models::BookingCurrency> {
            let operation = &Operation {
                name: "bookingCurrency: get",
                method: Method::Get,
                path: "/bookingCurrencies/{id}",
                pages: &["bookingcurrency-get"],
                work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
