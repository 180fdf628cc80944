// Written by `cargo xtask gen`; do not edit.
//! `/bookingCurrencies`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/bookingCurrencies`
    BookingCurrencies
}

impl BookingCurrencies {
    /// `GET /bookingCurrencies` — List bookingCurrencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Bookings.Read.All` and 3 more
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

/// `/bookingCurrencies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/bookingCurrencies/{id}`
        Id
    }

    impl Id {
        /// `GET /bookingCurrencies/{id}` — Get bookingCurrency
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Bookings.Read.All` and 3 more
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
