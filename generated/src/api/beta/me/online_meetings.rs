// Written by `cargo xtask gen`; do not edit.
//! `/me/onlineMeetings`

use crate::runtime::{Call, List, Method, Operation};
use super::super::{models, requests};

crate::runtime::node! {
    /// `/me/onlineMeetings`
    OnlineMeetings
}

impl OnlineMeetings {
    /// `POST /me/onlineMeetings` — Create onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta)
    /// Permissions: work: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`. Status: 201.
    pub fn create(&self, body: models::OnlineMeeting) -> Call<models::OnlineMeeting> {
        let operation = &Operation {
            name: "application: create",
            method: Method::Post,
            path: "/me/onlineMeetings",
            pages: &["application-post-onlinemeetings"],
            work: "OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetings.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /me/onlineMeetings/createOrGet` — onlineMeeting: createOrGet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-beta)
    /// Permissions: work: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`. Status: 201, 200.
    pub fn create_or_get(
        &self,
        body: requests::online_meeting::CreateOrGetRequest,
    ) -> Call<models::OnlineMeeting> {
        let operation = &Operation {
            name: "onlineMeeting: create_or_get",
            method: Method::Post,
            path: "/me/onlineMeetings/createOrGet",
            pages: &["onlinemeeting-createorget"],
            work: "OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetings.ReadWrite.All",
        };
        self.0.name("createOrGet").call(operation).json(body)
    }

    /// `GET /me/onlineMeetings` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Permissions: work: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::OnlineMeeting> {
        let operation = &Operation {
            name: "onlineMeeting: list",
            method: Method::Get,
            path: "/me/onlineMeetings",
            pages: &["onlinemeeting-get"],
            work: "OnlineMeetings.Read OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/me/onlineMeetings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/me/onlineMeetings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/onlineMeetings/{meetingId}` — Delete onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-delete?view=graph-rest-beta)
        /// Permissions: work: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "onlineMeeting: delete",
                method: Method::Delete,
                path: "/me/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-delete"],
                work: "OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetings.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /me/onlineMeetings/{meetingId}` — Get onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
        /// Permissions: work: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::OnlineMeeting> {
            let operation = &Operation {
                name: "onlineMeeting: get",
                method: Method::Get,
                path: "/me/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-get"],
                work: "OnlineMeetings.Read OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/onlineMeetings/{meetingId}` — Update onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-update?view=graph-rest-beta)
        /// Permissions: work: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`. Status: 200.
        pub fn update(
            &self,
            body: models::OnlineMeeting,
        ) -> Call<models::OnlineMeeting> {
            let operation = &Operation {
                name: "onlineMeeting: update",
                method: Method::Patch,
                path: "/me/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-update"],
                work: "OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetings.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/onlineMeetings/{id}/alternativeRecording`
        pub fn alternative_recording(
            &self,
        ) -> alternative_recording::AlternativeRecording {
            alternative_recording::AlternativeRecording(
                self.0.name("alternativeRecording"),
            )
        }

        /// `/me/onlineMeetings/{id}/attendeeReport`
        pub fn attendee_report(&self) -> attendee_report::AttendeeReport {
            attendee_report::AttendeeReport(self.0.name("attendeeReport"))
        }

        /// `/me/onlineMeetings/{id}/meetingAttendanceReport`
        pub fn meeting_attendance_report(
            &self,
        ) -> meeting_attendance_report::MeetingAttendanceReport {
            meeting_attendance_report::MeetingAttendanceReport(
                self.0.name("meetingAttendanceReport"),
            )
        }

        /// `/me/onlineMeetings/{id}/recording`
        pub fn recording(&self) -> recording::Recording {
            recording::Recording(self.0.name("recording"))
        }
    }

    pub mod alternative_recording {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/alternativeRecording`
            AlternativeRecording
        }

        impl AlternativeRecording {
            /// `GET /me/onlineMeetings/{meetingId}/alternativeRecording` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
            /// Permissions: work: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/alternativeRecording",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    pub mod attendee_report {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/attendeeReport`
            AttendeeReport
        }

        impl AttendeeReport {
            /// `GET /me/onlineMeetings/{meetingId}/attendeeReport` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
            /// Permissions: work: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/attendeeReport",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    pub mod meeting_attendance_report {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/meetingAttendanceReport`
            MeetingAttendanceReport
        }

        impl MeetingAttendanceReport {
            /// `GET /me/onlineMeetings/{meetingId}/meetingAttendanceReport` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
            /// Permissions: work: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/meetingAttendanceReport",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    pub mod recording {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/recording`
            Recording
        }

        impl Recording {
            /// `GET /me/onlineMeetings/{meetingId}/recording` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
            /// Permissions: work: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/recording",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}
