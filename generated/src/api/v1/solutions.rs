// Written by `cargo xtask gen`; do not edit.
//! `/solutions`

use super::{models, requests};

crate::runtime::node! {
    /// `/solutions`
    Solutions
}

impl Solutions {
    /// `/solutions/bookingBusinesses`
    pub fn booking_businesses(&self) -> booking_businesses::BookingBusinesses {
        booking_businesses::BookingBusinesses(self.0.name("bookingBusinesses"))
    }

    /// `/solutions/bookingCurrencies`
    pub fn booking_currencies(&self) -> booking_currencies::BookingCurrencies {
        booking_currencies::BookingCurrencies(self.0.name("bookingCurrencies"))
    }
}

/// `/solutions/bookingBusinesses`
pub mod booking_businesses {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/solutions/bookingBusinesses`
        BookingBusinesses
    }

    impl BookingBusinesses {
        /// `POST /solutions/bookingBusinesses` — Create bookingBusiness
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-bookingbusinesses?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Bookings.Manage.All`
        pub fn create(&self, body: models::BookingBusiness) -> Call<models::BookingBusiness> {
            let operation = &Operation {
                name: "bookingBusiness: create",
                method: Method::Post,
                path: "/solutions/bookingBusinesses",
                pages: &["bookingbusiness-post-bookingbusinesses"],
                work: "Bookings.Manage.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /solutions/bookingBusinesses` — List bookingBusinesses
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Bookings.Read.All` and 3 more
        /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
        pub fn list(&self) -> List<models::BookingBusiness> {
            let operation = &Operation {
                name: "bookingBusiness: list",
                method: Method::Get,
                path: "/solutions/bookingBusinesses",
                pages: &["bookingbusiness-list"],
                work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                personal: "",
                application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
            };
            self.0.list(operation)
        }

        /// `/solutions/bookingBusinesses/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/solutions/bookingBusinesses/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/solutions/bookingBusinesses/{id}`
            Id
        }

        impl Id {
            /// `GET /solutions/bookingBusinesses/{id}` — Get bookingBusiness
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.Read.All` and 3 more
            /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
            pub fn get(&self) -> Get<models::BookingBusiness> {
                let operation = &Operation {
                    name: "bookingBusiness: get",
                    method: Method::Get,
                    path: "/solutions/bookingBusinesses/{id}",
                    pages: &["bookingbusiness-get"],
                    work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                };
                self.0.get(operation)
            }

            /// `POST /solutions/bookingBusinesses/{id}/getStaffAvailability` — bookingsBusiness: getStaffAvailability
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-getstaffavailability?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calendar.Read` and 3 more
            pub fn get_staff_availability(
                &self,
                body: models::DateTimeTimeZone,
            ) -> Call<models::StaffAvailabilityItem> {
                let operation = &Operation {
                    name: "bookingsBusiness: get_staff_availability",
                    method: Method::Post,
                    path: "/solutions/bookingBusinesses/{id}/getStaffAvailability",
                    pages: &["bookingbusiness-getstaffavailability"],
                    work: "",
                    personal: "",
                    application: "Calendar.Read Calendar.ReadWrite Bookings.Read.All Calendars.ReadWrite",
                };
                self.0.name("getStaffAvailability").call(operation).json(body)
            }

            /// `POST /solutions/bookingBusinesses/{id}/publish` — bookingBusiness: publish
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-publish?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.Manage.All`
            pub fn publish(&self) -> Call<()> {
                let operation = &Operation {
                    name: "bookingBusiness: publish",
                    method: Method::Post,
                    path: "/solutions/bookingBusinesses/{id}/publish",
                    pages: &["bookingbusiness-publish"],
                    work: "Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.name("publish").call(operation)
            }

            /// `POST /solutions/bookingBusinesses/{id}/unpublish` — bookingBusiness: unpublish
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-unpublish?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.Manage.All`
            pub fn unpublish(&self) -> Call<()> {
                let operation = &Operation {
                    name: "bookingBusiness: unpublish",
                    method: Method::Post,
                    path: "/solutions/bookingBusinesses/{id}/unpublish",
                    pages: &["bookingbusiness-unpublish"],
                    work: "Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.name("unpublish").call(operation)
            }

            /// `PATCH /solutions/bookingBusinesses/{id}` — Update bookingbusiness
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-update?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`
            pub fn update(&self, body: models::BookingBusiness) -> Call<()> {
                let operation = &Operation {
                    name: "bookingBusiness: update",
                    method: Method::Patch,
                    path: "/solutions/bookingBusinesses/{id}",
                    pages: &["bookingbusiness-update"],
                    work: "Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/solutions/bookingBusinesses/{id}/appointments`
            pub fn appointments(&self) -> appointments::Appointments {
                appointments::Appointments(self.0.name("appointments"))
            }

            /// `/solutions/bookingBusinesses/{id}/calendarView`
            pub fn calendar_view(&self) -> calendar_view::CalendarView {
                calendar_view::CalendarView(self.0.name("calendarView"))
            }

            /// `/solutions/bookingBusinesses/{id}/customQuestions`
            pub fn custom_questions(&self) -> custom_questions::CustomQuestions {
                custom_questions::CustomQuestions(self.0.name("customQuestions"))
            }

            /// `/solutions/bookingBusinesses/{id}/customers`
            pub fn customers(&self) -> customers::Customers {
                customers::Customers(self.0.name("customers"))
            }

            /// `/solutions/bookingBusinesses/{id}/services`
            pub fn services(&self) -> services::Services {
                services::Services(self.0.name("services"))
            }

            /// `/solutions/bookingBusinesses/{id}/staffMembers`
            pub fn staff_members(&self) -> staff_members::StaffMembers {
                staff_members::StaffMembers(self.0.name("staffMembers"))
            }
        }

        /// `/solutions/bookingBusinesses/{id}/appointments`
        pub mod appointments {
            use super::{models, requests};
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/solutions/bookingBusinesses/{id}/appointments`
                Appointments
            }

            impl Appointments {
                /// `POST /solutions/bookingBusinesses/{id}/appointments` — Create bookingAppointment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-appointments?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                pub fn create(&self, body: models::BookingAppointment) -> Call<models::BookingAppointment> {
                    let operation = &Operation {
                        name: "bookingBusiness: create",
                        method: Method::Post,
                        path: "/solutions/bookingBusinesses/{id}/appointments",
                        pages: &["bookingbusiness-post-appointments"],
                        work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /solutions/bookingBusinesses/{id}/appointments` — List appointments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-appointments?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.Read.All` and 3 more
                /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                pub fn list(&self) -> List<models::BookingAppointment> {
                    let operation = &Operation {
                        name: "bookingBusiness: list",
                        method: Method::Get,
                        path: "/solutions/bookingBusinesses/{id}/appointments",
                        pages: &["bookingbusiness-list-appointments"],
                        work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                    };
                    self.0.list(operation)
                }

                /// `/solutions/bookingBusinesses/{id}/appointments/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/solutions/bookingBusinesses/{id}/appointments/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/solutions/bookingBusinesses/{id}/appointments/{id}`
                    Id
                }

                impl Id {
                    /// `POST /solutions/bookingBusinesses/{id}/appointments/{id}/cancel` — bookingAppointment: cancel
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-cancel?view=graph-rest-1.0)
                    /// Status: 204, 404.
                    /// Permissions, least privileged first:
                    /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                    pub fn cancel(&self, body: requests::booking_appointment::CancelRequest) -> Call<()> {
                        let operation = &Operation {
                            name: "bookingAppointment: cancel",
                            method: Method::Post,
                            path: "/solutions/bookingBusinesses/{id}/appointments/{id}/cancel",
                            pages: &["bookingappointment-cancel"],
                            work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "",
                        };
                        self.0.name("cancel").call(operation).json(body)
                    }

                    /// `DELETE /solutions/bookingBusinesses/{id}/appointments/{id}` — Delete bookingAppointment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "bookingAppointment: delete",
                            method: Method::Delete,
                            path: "/solutions/bookingBusinesses/{id}/appointments/{id}",
                            pages: &["bookingappointment-delete"],
                            work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /solutions/bookingBusinesses/{id}/appointments/{id}` — Get bookingAppointment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Bookings.Read.All` and 3 more
                    /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                    pub fn get(&self) -> Get<models::BookingAppointment> {
                        let operation = &Operation {
                            name: "bookingAppointment: get",
                            method: Method::Get,
                            path: "/solutions/bookingBusinesses/{id}/appointments/{id}",
                            pages: &["bookingappointment-get"],
                            work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /solutions/bookingBusinesses/{id}/appointments/{id}` — Update bookingAppointment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-update?view=graph-rest-1.0)
                    /// Required: `filledAttendeesCount`, `maximumAttendeesCount`. Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                    /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                    pub fn update(&self, body: models::BookingAppointment) -> Call<()> {
                        let operation = &Operation {
                            name: "bookingAppointment: update",
                            method: Method::Patch,
                            path: "/solutions/bookingBusinesses/{id}/appointments/{id}",
                            pages: &["bookingappointment-update"],
                            work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/solutions/bookingBusinesses/{id}/calendarView`
        pub mod calendar_view {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/solutions/bookingBusinesses/{id}/calendarView`
                CalendarView
            }

            impl CalendarView {
                /// `GET /solutions/bookingBusinesses/{id}/calendarView` — List business calendarview
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-calendarview?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.Read.All` and 3 more
                pub fn list(&self) -> List<models::BookingAppointment> {
                    let operation = &Operation {
                        name: "bookingBusiness: list",
                        method: Method::Get,
                        path: "/solutions/bookingBusinesses/{id}/calendarView",
                        pages: &["bookingbusiness-list-calendarview"],
                        work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/solutions/bookingBusinesses/{id}/customQuestions`
        pub mod custom_questions {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/solutions/bookingBusinesses/{id}/customQuestions`
                CustomQuestions
            }

            impl CustomQuestions {
                /// `POST /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions` — Create bookingCustomQuestion
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-customquestions?view=graph-rest-1.0)
                /// Required: `displayName`. Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                pub fn create(&self, body: models::BookingCustomQuestion) -> Call<models::BookingCustomQuestion> {
                    let operation = &Operation {
                        name: "bookingBusiness: create",
                        method: Method::Post,
                        path: "/solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions",
                        pages: &["bookingbusiness-post-customquestions"],
                        work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions` — List customQuestions
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-customquestions?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                pub fn list(&self) -> List<models::BookingCustomQuestion> {
                    let operation = &Operation {
                        name: "bookingBusiness: list",
                        method: Method::Get,
                        path: "/solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions",
                        pages: &["bookingbusiness-list-customquestions"],
                        work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/solutions/bookingBusinesses/{id}/customQuestions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/solutions/bookingBusinesses/{id}/customQuestions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/solutions/bookingBusinesses/{id}/customQuestions/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Delete bookingCustomQuestion
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "bookingCustomQuestion: delete",
                            method: Method::Delete,
                            path: "/solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}",
                            pages: &["bookingcustomquestion-delete"],
                            work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Get bookingCustomQuestion
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Bookings.Read.All` and 3 more
                    pub fn get(&self) -> Get<models::BookingCustomQuestion> {
                        let operation = &Operation {
                            name: "bookingCustomQuestion: get",
                            method: Method::Get,
                            path: "/solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}",
                            pages: &["bookingcustomquestion-get"],
                            work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Update bookingCustomQuestion
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-update?view=graph-rest-1.0)
                    /// Required: `displayName`. Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                    pub fn update(&self, body: models::BookingCustomQuestion) -> Call<models::BookingCustomQuestion> {
                        let operation = &Operation {
                            name: "bookingCustomQuestion: update",
                            method: Method::Patch,
                            path: "/solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}",
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

        /// `/solutions/bookingBusinesses/{id}/customers`
        pub mod customers {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/solutions/bookingBusinesses/{id}/customers`
                Customers
            }

            impl Customers {
                /// `POST /solutions/bookingBusinesses/{id}/customers` — Create bookingCustomer
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-customers?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                pub fn create(&self, body: models::BookingCustomer) -> Call<models::BookingCustomer> {
                    let operation = &Operation {
                        name: "bookingBusiness: create",
                        method: Method::Post,
                        path: "/solutions/bookingBusinesses/{id}/customers",
                        pages: &["bookingbusiness-post-customers"],
                        work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /solutions/bookingBusinesses/{id}/customers` — List customers
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-customers?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.Read.All` and 3 more
                pub fn list(&self) -> List<models::BookingCustomer> {
                    let operation = &Operation {
                        name: "bookingBusiness: list",
                        method: Method::Get,
                        path: "/solutions/bookingBusinesses/{id}/customers",
                        pages: &["bookingbusiness-list-customers"],
                        work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/solutions/bookingBusinesses/{id}/customers/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/solutions/bookingBusinesses/{id}/customers/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/solutions/bookingBusinesses/{id}/customers/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /solutions/bookingBusinesses/{id}/customers/{id}` — Delete bookingCustomer
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                    /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "bookingCustomer: delete",
                            method: Method::Delete,
                            path: "/solutions/bookingBusinesses/{id}/customers/{id}",
                            pages: &["bookingcustomer-delete"],
                            work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /solutions/bookingBusinesses/{id}/customers/{id}` — Get bookingCustomer
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Bookings.Read.All` and 3 more
                    /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                    pub fn get(&self) -> Get<models::BookingCustomer> {
                        let operation = &Operation {
                            name: "bookingCustomer: get",
                            method: Method::Get,
                            path: "/solutions/bookingBusinesses/{id}/customers/{id}",
                            pages: &["bookingcustomer-get"],
                            work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /solutions/bookingBusinesses/{id}/customers/{id}` — Update bookingCustomer
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                    /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                    pub fn update(&self, body: models::BookingCustomer) -> Call<models::BookingCustomer> {
                        let operation = &Operation {
                            name: "bookingCustomer: update",
                            method: Method::Patch,
                            path: "/solutions/bookingBusinesses/{id}/customers/{id}",
                            pages: &["bookingcustomer-update"],
                            work: "BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/solutions/bookingBusinesses/{id}/services`
        pub mod services {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/solutions/bookingBusinesses/{id}/services`
                Services
            }

            impl Services {
                /// `POST /solutions/bookingBusinesses/{id}/services` — Create bookingService
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-services?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                pub fn create(&self, body: models::BookingService) -> Call<models::BookingService> {
                    let operation = &Operation {
                        name: "bookingBusiness: create",
                        method: Method::Post,
                        path: "/solutions/bookingBusinesses/{id}/services",
                        pages: &["bookingbusiness-post-services"],
                        work: "Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /solutions/bookingBusinesses/{id}/services` — List services
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-services?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.Read.All` and 3 more
                /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                pub fn list(&self) -> List<models::BookingService> {
                    let operation = &Operation {
                        name: "bookingBusiness: list",
                        method: Method::Get,
                        path: "/solutions/bookingBusinesses/{id}/services",
                        pages: &["bookingbusiness-list-services"],
                        work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                    };
                    self.0.list(operation)
                }

                /// `/solutions/bookingBusinesses/{id}/services/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/solutions/bookingBusinesses/{id}/services/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/solutions/bookingBusinesses/{id}/services/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /solutions/bookingBusinesses/{id}/services/{id}` — Delete bookingService
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ReadWrite.All`, `Manage.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "bookingService: delete",
                            method: Method::Delete,
                            path: "/solutions/bookingBusinesses/{id}/services/{id}",
                            pages: &["bookingservice-delete"],
                            work: "ReadWrite.All Manage.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /solutions/bookingBusinesses/{id}/services/{id}` — Get bookingService
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Bookings.Read.All` and 3 more
                    /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                    pub fn get(&self) -> Get<models::BookingService> {
                        let operation = &Operation {
                            name: "bookingService: get",
                            method: Method::Get,
                            path: "/solutions/bookingBusinesses/{id}/services/{id}",
                            pages: &["bookingservice-get"],
                            work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }

        /// `/solutions/bookingBusinesses/{id}/staffMembers`
        pub mod staff_members {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/solutions/bookingBusinesses/{id}/staffMembers`
                StaffMembers
            }

            impl StaffMembers {
                /// `POST /solutions/bookingBusinesses/{id}/staffMembers` — Create bookingStaffMember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-staffmembers?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`
                pub fn create(&self, body: models::BookingStaffMember) -> Call<models::BookingStaffMember> {
                    let operation = &Operation {
                        name: "bookingBusiness: create",
                        method: Method::Post,
                        path: "/solutions/bookingBusinesses/{id}/staffMembers",
                        pages: &["bookingbusiness-post-staffmembers"],
                        work: "Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /solutions/bookingBusinesses/{id}/staffMembers` — List staffMembers
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-staffmembers?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Bookings.Read.All` and 3 more
                /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                pub fn list(&self) -> List<models::BookingStaffMember> {
                    let operation = &Operation {
                        name: "bookingBusiness: list",
                        method: Method::Get,
                        path: "/solutions/bookingBusinesses/{id}/staffMembers",
                        pages: &["bookingbusiness-list-staffmembers"],
                        work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                        personal: "",
                        application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                    };
                    self.0.list(operation)
                }

                /// `/solutions/bookingBusinesses/{id}/staffMembers/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/solutions/bookingBusinesses/{id}/staffMembers/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/solutions/bookingBusinesses/{id}/staffMembers/{id}`
                    Id
                }

                impl Id {
                    /// `GET /solutions/bookingBusinesses/{id}/staffMembers/{id}` — Get bookingStaffMember
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Bookings.Read.All` and 3 more
                    /// - application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`
                    pub fn get(&self) -> Get<models::BookingStaffMember> {
                        let operation = &Operation {
                            name: "bookingStaffMember: get",
                            method: Method::Get,
                            path: "/solutions/bookingBusinesses/{id}/staffMembers/{id}",
                            pages: &["bookingstaffmember-get"],
                            work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                            personal: "",
                            application: "BookingsAppointment.ReadWrite.All Bookings.Read.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}

/// `/solutions/bookingCurrencies`
pub mod booking_currencies {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/solutions/bookingCurrencies`
        BookingCurrencies
    }

    impl BookingCurrencies {
        /// `GET /solutions/bookingCurrencies` — List bookingCurrencies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Bookings.Read.All` and 3 more
        pub fn list(&self) -> List<models::BookingCurrency> {
            let operation = &Operation {
                name: "bookingCurrency: list",
                method: Method::Get,
                path: "/solutions/bookingCurrencies",
                pages: &["bookingcurrency-list"],
                work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/solutions/bookingCurrencies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/solutions/bookingCurrencies/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/solutions/bookingCurrencies/{id}`
            Id
        }

        impl Id {
            /// `GET /solutions/bookingCurrencies/{id}` — Get bookingCurrency
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Bookings.Read.All` and 3 more
            pub fn get(&self) -> Get<models::BookingCurrency> {
                let operation = &Operation {
                    name: "bookingCurrency: get",
                    method: Method::Get,
                    path: "/solutions/bookingCurrencies/{id}",
                    pages: &["bookingcurrency-get"],
                    work: "Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}
