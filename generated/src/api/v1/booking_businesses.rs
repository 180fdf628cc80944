// Written by `cargo xtask gen`; do not edit.
//! `/bookingBusinesses`

use super::models;

crate::runtime::node! {
    /// `/bookingBusinesses`
    BookingBusinesses
}

impl BookingBusinesses {
    /// `/bookingBusinesses/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/bookingBusinesses/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/bookingBusinesses/{id}`
        Id
    }

    impl Id {
        /// `DELETE /bookingBusinesses/{id}` — Delete bookingBusiness
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Bookings.Manage.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "bookingBusiness: delete",
                method: Method::Delete,
                path: "/bookingBusinesses/{id}",
                pages: &["bookingbusiness-delete"],
                work: "Bookings.Manage.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `/bookingBusinesses/{id}/services`
        pub fn services(&self) -> services::Services {
            services::Services(self.0.name("services"))
        }

        /// `/bookingBusinesses/{id}/staffMembers`
        pub fn staff_members(&self) -> staff_members::StaffMembers {
            staff_members::StaffMembers(self.0.name("staffMembers"))
        }
    }

    /// `/bookingBusinesses/{id}/services`
    pub mod services {
        use super::models;

        crate::runtime::node! {
            /// `/bookingBusinesses/{id}/services`
            Services
        }

        impl Services {
            /// `/bookingBusinesses/{id}/services/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/bookingBusinesses/{id}/services/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/bookingBusinesses/{id}/services/{id}`
                Id
            }

            impl Id {
                /// `PATCH /bookingBusinesses/{id}/services/{id}` — Update bookingservice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-update?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                pub fn update(&self, body: models::BookingService) -> Call<()> {
                    let operation = &Operation {
                        name: "bookingService: update",
                        method: Method::Patch,
                        path: "/bookingBusinesses/{id}/services/{id}",
                        pages: &["bookingservice-update"],
                        work: "Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/bookingBusinesses/{id}/staffMembers`
    pub mod staff_members {
        use super::models;

        crate::runtime::node! {
            /// `/bookingBusinesses/{id}/staffMembers`
            StaffMembers
        }

        impl StaffMembers {
            /// `/bookingBusinesses/{id}/staffMembers/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/bookingBusinesses/{id}/staffMembers/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/bookingBusinesses/{id}/staffMembers/{id}`
                Id
            }

            impl Id {
                /// `DELETE /bookingBusinesses/{id}/staffMembers/{id}` — Delete bookingStaffMember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "bookingStaffMember: delete",
                        method: Method::Delete,
                        path: "/bookingBusinesses/{id}/staffMembers/{id}",
                        pages: &["bookingstaffmember-delete"],
                        work: "Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `PATCH /bookingBusinesses/{id}/staffMembers/{id}` — Update bookingstaffmember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-update?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                pub fn update(&self, body: models::BookingStaffMember) -> Call<()> {
                    let operation = &Operation {
                        name: "bookingStaffMember: update",
                        method: Method::Patch,
                        path: "/bookingBusinesses/{id}/staffMembers/{id}",
                        pages: &["bookingstaffmember-update"],
                        work: "Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
