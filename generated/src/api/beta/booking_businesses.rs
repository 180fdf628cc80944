// Written by `cargo xtask gen`; do not edit.
//! `/bookingBusinesses`

use super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/bookingBusinesses`
    BookingBusinesses
}

impl BookingBusinesses {
    /// `POST /bookingBusinesses` — Create bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-bookingbusinesses?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Bookings.Manage.All`
    pub fn create(&self, body: models::BookingBusiness) -> Call<models::BookingBusiness> {
        let operation = &Operation {
            name: "bookingBusiness: create",
            method: Method::Post,
            path: "/bookingBusinesses",
            pages: &["bookingbusiness-post-bookingbusinesses"],
            work: "Bookings.Manage.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /bookingBusinesses` — List bookingBusinesses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Read.All` and 3 more
    pub fn list(&self) -> List<models::BookingBusiness> {
        let operation = &Operation {
            name: "bookingBusiness: list",
            method: Method::Get,
            path: "/bookingBusinesses",
            pages: &["bookingbusiness-list"],
            work: "Read.All BookingsAppointment.ReadWrite.All ReadWrite.All Manage.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/bookingBusinesses/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/bookingBusinesses/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/bookingBusinesses/{id}`
        Id
    }

    impl Id {
        /// `DELETE /bookingBusinesses/{id}` — Delete bookingBusiness
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Bookings.Manage.All`
        /// - application: `BookingsAppointment.ReadWrite.All`, `Read.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "bookingBusiness: delete",
                method: Method::Delete,
                path: "/bookingBusinesses/{id}",
                pages: &["bookingbusiness-delete"],
                work: "Bookings.Manage.All",
                personal: "",
                application: "BookingsAppointment.ReadWrite.All Read.All",
            };
            self.0.call(operation)
        }

        /// `GET /bookingBusinesses/{id}` — Get bookingBusiness
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Bookings.Read.All` and 3 more
        /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
        pub fn get(&self) -> Get<models::BookingBusiness> {
            let operation = &Operation {
                name: "bookingBusiness: get",
                method: Method::Get,
                path: "/bookingBusinesses/{id}",
                pages: &["bookingbusiness-get"],
                work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                personal: "",
                application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
            };
            self.0.get(operation)
        }

        /// `POST /bookingBusinesses/{id}/getStaffAvailability` — bookingsBusiness: getStaffAvailability
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-getstaffavailability?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `Calendar.Read` and 3 more
        pub fn get_staff_availability(&self, body: models::DateTimeTimeZone) -> Call<models::StaffAvailabilityItem> {
            let operation = &Operation {
                name: "bookingsBusiness: get_staff_availability",
                method: Method::Post,
                path: "/bookingBusinesses/{id}/getStaffAvailability",
                pages: &["bookingbusiness-getstaffavailability"],
                work: "",
                personal: "",
                application: "Calendar.Read Calendar.ReadWrite Bookings.Read.All Calendars.ReadWrite",
            };
            self.0.name("getStaffAvailability").call(operation).json(body)
        }

        /// `POST /bookingBusinesses/{id}/publish` — bookingBusiness: publish
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-publish?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Bookings.Manage.All`
        pub fn publish(&self) -> Call<()> {
            let operation = &Operation {
                name: "bookingBusiness: publish",
                method: Method::Post,
                path: "/bookingBusinesses/{id}/publish",
                pages: &["bookingbusiness-publish"],
                work: "Bookings.Manage.All",
                personal: "",
                application: "",
            };
            self.0.name("publish").call(operation)
        }

        /// `POST /bookingBusinesses/{id}/unpublish` — bookingBusiness: unpublish
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-unpublish?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Bookings.Manage.All`
        pub fn unpublish(&self) -> Call<()> {
            let operation = &Operation {
                name: "bookingBusiness: unpublish",
                method: Method::Post,
                path: "/bookingBusinesses/{id}/unpublish",
                pages: &["bookingbusiness-unpublish"],
                work: "Bookings.Manage.All",
                personal: "",
                application: "",
            };
            self.0.name("unpublish").call(operation)
        }

        /// `PATCH /bookingBusinesses/{id}` — Update bookingbusiness
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`
        pub fn update(&self, body: models::BookingBusiness) -> Call<()> {
            let operation = &Operation {
                name: "bookingBusiness: update",
                method: Method::Patch,
                path: "/bookingBusinesses/{id}",
                pages: &["bookingbusiness-update"],
                work: "Bookings.ReadWrite.All Bookings.Manage.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/bookingBusinesses/{id}/appointments`
        pub fn appointments(&self) -> appointments::Appointments {
            appointments::Appointments(self.0.name("appointments"))
        }

        /// `/bookingBusinesses/{id}/calendarView`
        pub fn calendar_view(&self) -> calendar_view::CalendarView {
            calendar_view::CalendarView(self.0.name("calendarView"))
        }

        /// `/bookingBusinesses/{id}/customQuestions`
        pub fn custom_questions(&self) -> custom_questions::CustomQuestions {
            custom_questions::CustomQuestions(self.0.name("customQuestions"))
        }

        /// `/bookingBusinesses/{id}/customers`
        pub fn customers(&self) -> customers::Customers {
            customers::Customers(self.0.name("customers"))
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

    /// `/bookingBusinesses/{id}/appointments`
    pub mod appointments {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/bookingBusinesses/{id}/appointments`
            Appointments
        }

        impl Appointments {
            /// `POST /bookingBusinesses/{id}/appointments` — Create bookingAppointment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-appointments?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
            /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
            pub fn create(&self, body: models::BookingAppointment) -> Call<models::BookingAppointment> {
                let operation = &Operation {
                    name: "bookingBusiness: create",
                    method: Method::Post,
                    path: "/bookingBusinesses/{id}/appointments",
                    pages: &["bookingbusiness-post-appointments"],
                    work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /bookingBusinesses/{id}/appointments` — List appointments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-appointments?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.Read.All` and 3 more
            /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
            pub fn list(&self) -> List<models::BookingAppointment> {
                let operation = &Operation {
                    name: "bookingBusiness: list",
                    method: Method::Get,
                    path: "/bookingBusinesses/{id}/appointments",
                    pages: &["bookingbusiness-list-appointments"],
                    work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                };
                self.0.list(operation)
            }

            /// `/bookingBusinesses/{id}/appointments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/bookingBusinesses/{id}/appointments/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/bookingBusinesses/{id}/appointments/{id}`
                Id
            }

            impl Id {
                /// `POST /bookingBusinesses/{id}/appointments/{id}/cancel` — bookingAppointment: cancel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-cancel?view=graph-rest-beta)
                /// Status: 204, 404.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `ReadWrite.All`, `Manage.All`
                /// - application: `BookingsAppointment.ReadWrite.All`, `Read.All`
                pub fn cancel(&self, body: requests::booking_appointment::CancelRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "bookingAppointment: cancel",
                        method: Method::Post,
                        path: "/bookingBusinesses/{id}/appointments/{id}/cancel",
                        pages: &["bookingappointment-cancel"],
                        work: "BookingsAppointment.ReadWrite.All ReadWrite.All Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Read.All",
                    };
                    self.0.name("cancel").call(operation).json(body)
                }

                /// `DELETE /bookingBusinesses/{id}/appointments/{id}` — Delete bookingAppointment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `ReadWrite.All`, `Manage.All`
                /// - application: `BookingsAppointment.ReadWrite.All`, `Read.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "bookingAppointment: delete",
                        method: Method::Delete,
                        path: "/bookingBusinesses/{id}/appointments/{id}",
                        pages: &["bookingappointment-delete"],
                        work: "BookingsAppointment.ReadWrite.All ReadWrite.All Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Read.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /bookingBusinesses/{id}/appointments/{id}` — Get bookingAppointment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.Read.All` and 3 more
                /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                pub fn get(&self) -> Get<models::BookingAppointment> {
                    let operation = &Operation {
                        name: "bookingAppointment: get",
                        method: Method::Get,
                        path: "/bookingBusinesses/{id}/appointments/{id}",
                        pages: &["bookingappointment-get"],
                        work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /bookingBusinesses/{id}/appointments/{id}` — Update bookingAppointment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-update?view=graph-rest-beta)
                /// Required: `filledAttendeesCount`, `maximumAttendeesCount`. Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `ReadWrite.All`, `Manage.All`
                /// - application: `BookingsAppointment.ReadWrite.All`, `Read.All`
                pub fn update(&self, body: models::BookingAppointment) -> Call<()> {
                    let operation = &Operation {
                        name: "bookingAppointment: update",
                        method: Method::Patch,
                        path: "/bookingBusinesses/{id}/appointments/{id}",
                        pages: &["bookingappointment-update"],
                        work: "BookingsAppointment.ReadWrite.All ReadWrite.All Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Read.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/bookingBusinesses/{id}/calendarView`
    pub mod calendar_view {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/bookingBusinesses/{id}/calendarView`
            CalendarView
        }

        impl CalendarView {
            /// `GET /bookingBusinesses/{id}/calendarView` — List bookings calendarview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-calendarview?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.Read.All` and 3 more
            pub fn list(&self) -> List<models::BookingAppointment> {
                let operation = &Operation {
                    name: "bookingBusiness: list",
                    method: Method::Get,
                    path: "/bookingBusinesses/{id}/calendarView",
                    pages: &["bookingbusiness-list-calendarview"],
                    work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/bookingBusinesses/{id}/customQuestions`
    pub mod custom_questions {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/bookingBusinesses/{id}/customQuestions`
            CustomQuestions
        }

        impl CustomQuestions {
            /// `POST /bookingBusinesses/{bookingBusinessesId}/customQuestions` — Create bookingCustomQuestion
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-customquestions?view=graph-rest-beta)
            /// Required: `displayName`. Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
            pub fn create(&self, body: models::BookingCustomQuestion) -> Call<models::BookingCustomQuestion> {
                let operation = &Operation {
                    name: "bookingBusiness: create",
                    method: Method::Post,
                    path: "/bookingBusinesses/{bookingBusinessesId}/customQuestions",
                    pages: &["bookingbusiness-post-customquestions"],
                    work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /bookingBusinesses/{bookingBusinessesId}/customQuestions` — List customQuestions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-customquestions?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
            pub fn list(&self) -> List<models::BookingCustomQuestion> {
                let operation = &Operation {
                    name: "bookingBusiness: list",
                    method: Method::Get,
                    path: "/bookingBusinesses/{bookingBusinessesId}/customQuestions",
                    pages: &["bookingbusiness-list-customquestions"],
                    work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/bookingBusinesses/{id}/customQuestions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/bookingBusinesses/{id}/customQuestions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/bookingBusinesses/{id}/customQuestions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Delete bookingCustomQuestion
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "bookingCustomQuestion: delete",
                        method: Method::Delete,
                        path: "/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}",
                        pages: &["bookingcustomquestion-delete"],
                        work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Get bookingCustomQuestion
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Read.All` and 3 more
                pub fn get(&self) -> Get<models::BookingCustomQuestion> {
                    let operation = &Operation {
                        name: "bookingCustomQuestion: get",
                        method: Method::Get,
                        path: "/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}",
                        pages: &["bookingcustomquestion-get"],
                        work: "Read.All BookingsAppointment.ReadWrite.All ReadWrite.All Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Update bookingCustomQuestion
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-update?view=graph-rest-beta)
                /// Required: `displayName`. Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                pub fn update(&self, body: models::BookingCustomQuestion) -> Call<models::BookingCustomQuestion> {
                    let operation = &Operation {
                        name: "bookingCustomQuestion: update",
                        method: Method::Patch,
                        path: "/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}",
                        pages: &["bookingcustomquestion-update"],
                        work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/bookingBusinesses/{id}/customers`
    pub mod customers {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/bookingBusinesses/{id}/customers`
            Customers
        }

        impl Customers {
            /// `POST /bookingBusinesses/{id}/customers` — Create bookingCustomer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-customers?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
            pub fn create(&self, body: models::BookingCustomer) -> Call<models::BookingCustomer> {
                let operation = &Operation {
                    name: "bookingBusiness: create",
                    method: Method::Post,
                    path: "/bookingBusinesses/{id}/customers",
                    pages: &["bookingbusiness-post-customers"],
                    work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /bookingBusinesses/{id}/customers` — List customers
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-customers?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.Read.All` and 3 more
            pub fn list(&self) -> List<models::BookingCustomer> {
                let operation = &Operation {
                    name: "bookingBusiness: list",
                    method: Method::Get,
                    path: "/bookingBusinesses/{id}/customers",
                    pages: &["bookingbusiness-list-customers"],
                    work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/bookingBusinesses/{id}/customers/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/bookingBusinesses/{id}/customers/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/bookingBusinesses/{id}/customers/{id}`
                Id
            }

            impl Id {
                /// `DELETE /bookingBusinesses/{id}/customers/{id}` — Delete bookingCustomer
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `ReadWrite.All`, `Manage.All`
                /// - application: `BookingsAppointment.ReadWrite.All`, `Read.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "bookingCustomer: delete",
                        method: Method::Delete,
                        path: "/bookingBusinesses/{id}/customers/{id}",
                        pages: &["bookingcustomer-delete"],
                        work: "BookingsAppointment.ReadWrite.All ReadWrite.All Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Read.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /bookingBusinesses/{id}/customers/{id}` — Get bookingCustomer
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Read.All` and 3 more
                /// - application: `BookingsAppointment.ReadWrite.All`, `Read.All`
                pub fn get(&self) -> Get<models::BookingCustomer> {
                    let operation = &Operation {
                        name: "bookingCustomer: get",
                        method: Method::Get,
                        path: "/bookingBusinesses/{id}/customers/{id}",
                        pages: &["bookingcustomer-get"],
                        work: "Read.All BookingsAppointment.ReadWrite.All ReadWrite.All Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /bookingBusinesses/{id}/customers/{id}` — Update bookingcustomer
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `ReadWrite.All`, `Manage.All`
                /// - application: `BookingsAppointment.ReadWrite.All`, `Read.All`
                pub fn update(&self, body: models::BookingCustomer) -> Call<models::BookingCustomer> {
                    let operation = &Operation {
                        name: "bookingCustomer: update",
                        method: Method::Patch,
                        path: "/bookingBusinesses/{id}/customers/{id}",
                        pages: &["bookingcustomer-update"],
                        work: "BookingsAppointment.ReadWrite.All ReadWrite.All Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Read.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/bookingBusinesses/{id}/services`
    pub mod services {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/bookingBusinesses/{id}/services`
            Services
        }

        impl Services {
            /// `POST /bookingBusinesses/{id}/services` — Create bookingService
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-services?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`
            pub fn create(&self, body: models::BookingService) -> Call<models::BookingService> {
                let operation = &Operation {
                    name: "bookingBusiness: create",
                    method: Method::Post,
                    path: "/bookingBusinesses/{id}/services",
                    pages: &["bookingbusiness-post-services"],
                    work: "Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /bookingBusinesses/{id}/services` — List services
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-services?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.Read.All` and 3 more
            /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
            pub fn list(&self) -> List<models::BookingService> {
                let operation = &Operation {
                    name: "bookingBusiness: list",
                    method: Method::Get,
                    path: "/bookingBusinesses/{id}/services",
                    pages: &["bookingbusiness-list-services"],
                    work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                };
                self.0.list(operation)
            }

            /// `/bookingBusinesses/{id}/services/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/bookingBusinesses/{id}/services/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/bookingBusinesses/{id}/services/{id}`
                Id
            }

            impl Id {
                /// `DELETE /bookingBusinesses/{id}/services/{id}` — Delete bookingService
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `ReadWrite.All`, `Manage.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "bookingService: delete",
                        method: Method::Delete,
                        path: "/bookingBusinesses/{id}/services/{id}",
                        pages: &["bookingservice-delete"],
                        work: "ReadWrite.All Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /bookingBusinesses/{id}/services/{id}` — Get bookingService
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.Read.All` and 3 more
                /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                pub fn get(&self) -> Get<models::BookingService> {
                    let operation = &Operation {
                        name: "bookingService: get",
                        method: Method::Get,
                        path: "/bookingBusinesses/{id}/services/{id}",
                        pages: &["bookingservice-get"],
                        work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /bookingBusinesses/{id}/services/{id}` — Update bookingservice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-update?view=graph-rest-beta)
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
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/bookingBusinesses/{id}/staffMembers`
            StaffMembers
        }

        impl StaffMembers {
            /// `POST /bookingBusinesses/{id}/staffMembers` — Create bookingStaffMember
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-staffmembers?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`
            pub fn create(&self, body: models::BookingStaffMember) -> Call<models::BookingStaffMember> {
                let operation = &Operation {
                    name: "bookingBusiness: create",
                    method: Method::Post,
                    path: "/bookingBusinesses/{id}/staffMembers",
                    pages: &["bookingbusiness-post-staffmembers"],
                    work: "Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /bookingBusinesses/{id}/staffMembers` — List staffMembers
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-staffmembers?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.Read.All` and 3 more
            /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
            pub fn list(&self) -> List<models::BookingStaffMember> {
                let operation = &Operation {
                    name: "bookingBusiness: list",
                    method: Method::Get,
                    path: "/bookingBusinesses/{id}/staffMembers",
                    pages: &["bookingbusiness-list-staffmembers"],
                    work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                };
                self.0.list(operation)
            }

            /// `/bookingBusinesses/{id}/staffMembers/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/bookingBusinesses/{id}/staffMembers/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/bookingBusinesses/{id}/staffMembers/{id}`
                Id
            }

            impl Id {
                /// `DELETE /bookingBusinesses/{id}/staffMembers/{id}` — Delete bookingStaffMember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-delete?view=graph-rest-beta)
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

                /// `GET /bookingBusinesses/{id}/staffMembers/{id}` — Get bookingStaffMember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.Read.All` and 3 more
                /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                pub fn get(&self) -> Get<models::BookingStaffMember> {
                    let operation = &Operation {
                        name: "bookingStaffMember: get",
                        method: Method::Get,
                        path: "/bookingBusinesses/{id}/staffMembers/{id}",
                        pages: &["bookingstaffmember-get"],
                        work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /bookingBusinesses/{id}/staffMembers/{id}` — Update bookingstaffmember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-update?view=graph-rest-beta)
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
