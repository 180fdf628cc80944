// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventPresenter`, such as `/solutions/virtualEvents/webinars/{id}/presenters/{id}`.
    VirtualEventPresenter: super::Entity = models::VirtualEventPresenter
}

impl VirtualEventPresenter {
    /// `DELETE /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters/{virtualEventPresenter-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventpresenter-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE virtualEventPresenter: delete
            virtualeventpresenter-delete: VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/presenters/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters/{virtualEventPresenter-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventpresenter-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.All`.
    pub fn get(&self) -> Get<models::VirtualEventPresenter> {
        let sheet = "GET virtualEventPresenter: get
            virtualeventpresenter-get: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/{id}/presenters/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters/{virtualEventPresenter-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventpresenter-update?view=graph-rest-beta), metadata
    /// Also: `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/presenters/{virtualEventPresenter-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn update(&self, body: models::VirtualEventPresenter) -> Call<models::VirtualEventPresenter> {
        let sheet = "PATCH virtualEventPresenter: update
            virtualeventpresenter-update: VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/presenters/{id}
            /solutions/virtualEvents/webinars/{id}/presenters/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/sessions`
    pub fn sessions(&self) -> super::VirtualEventPresenterSessions {
        super::VirtualEventPresenterSessions(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventSession`, such as `/solutions/virtualEvents/townhalls/{id}/presenters/{id}/sessions`.
    VirtualEventPresenterSessions[models::VirtualEventSession]
}

impl VirtualEventPresenterSessions {
    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters/{virtualEventPresenter-id}/sessions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.All`.
    pub fn list(&self) -> List<models::VirtualEventSession> {
        let sheet = "GET virtualEventPresenter: list
            : VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/{id}/presenters/{id}/sessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventPresenter`, such as `/solutions/virtualEvents/webinars/{id}/presenters`.
    VirtualEventPresenters[models::VirtualEventPresenter]
}

impl VirtualEventPresenters {
    /// `POST /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualevent-post-presenters?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn create(&self, body: models::VirtualEventPresenter) -> Call<models::VirtualEventPresenter> {
        let sheet = "POST virtualEvent: create
            virtualevent-post-presenters: VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/presenters";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualevent-list-presenters?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::VirtualEventPresenter> {
        let sheet = "GET virtualEvent: list
            virtualevent-list-presenters: | |
            /solutions/virtualEvents/townhalls/{id}/presenters";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventRegistration`, such as `/solutions/virtualEvents/webinars/{id}/registrations/{id}`.
    VirtualEventRegistration: super::Entity = models::VirtualEventRegistration
}

impl VirtualEventRegistration {
    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}/approve`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn approve(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST virtualEventRegistration: approve
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/{id}/registrations/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}/cancel`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: application: `VirtualEventRegistration-Anon.ReadWrite.Chat`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST virtualEventRegistration: cancel
            : | | VirtualEventRegistration-Anon.ReadWrite.Chat
            /solutions/virtualEvents/webinars/{id}/registrations/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistration-get?view=graph-rest-beta), metadata
    /// Also: `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations(email='{email}')`, `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations(userId='{userId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.Chat`, `VirtualEventRegistration-Anon.ReadWrite.All`, `VirtualEvent.Read.All`.
    pub fn get(&self) -> Get<models::VirtualEventRegistration> {
        let sheet = "GET virtualEventRegistration: get
            virtualeventregistration-get: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.Chat VirtualEventRegistration-Anon.ReadWrite.All VirtualEvent.Read.All
            /solutions/virtualEvents/webinars/{id}/registrations/{id}
            virtualeventregistration-get: | |
            /solutions/virtualEvents/webinars/{id}/registrations(email='{email}')
            /solutions/virtualEvents/webinars/{id}/registrations(userId='{userId}')";
        self.0.get(sheet)
    }

    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}/reject`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn reject(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST virtualEventRegistration: reject
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/{id}/registrations/{id}/reject";
        self.0.name("reject").call(sheet).json(body)
    }

    /// `PATCH /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn update(&self, body: models::VirtualEventRegistration) -> Call<models::VirtualEventRegistration> {
        let sheet = "PATCH virtualEventRegistration: update
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/{id}/registrations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/sessions`
    pub fn sessions(&self) -> super::VirtualEventRegistrationSessions {
        super::VirtualEventRegistrationSessions(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventRegistrationQuestionBase`, such as `/solutions/virtualEvents/webinars/{id}/registrationConfiguration/questions`.
    VirtualEventRegistrationConfigurationQuestions[models::VirtualEventRegistrationQuestionBase]
}

impl VirtualEventRegistrationConfigurationQuestions {
    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration/questions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistrationconfiguration-post-questions?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: impl Into<models::VirtualEventRegistrationQuestionBase>,
    ) -> Call<models::VirtualEventRegistrationQuestionBase> {
        let sheet = "POST virtualEventRegistrationConfiguration: create
            virtualeventregistrationconfiguration-post-questions: | |
            /solutions/virtualEvents/webinars/{id}/registrationConfiguration/questions";
        self.0.call(sheet).json(Into::<models::VirtualEventRegistrationQuestionBase>::into(body))
    }

    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration/questions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistrationconfiguration-list-questions?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::VirtualEventRegistrationQuestionBase> {
        let sheet = "GET virtualEventRegistrationConfiguration: list
            virtualeventregistrationconfiguration-list-questions: | |
            /solutions/virtualEvents/webinars/{id}/registrationConfiguration/questions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventRegistrationQuestionBase`, such as `/solutions/virtualEvents/webinars/{id}/registrationConfiguration/questions/{id}`.
    VirtualEventRegistrationQuestionBase: super::Entity = models::VirtualEventRegistrationQuestionBase
}

impl VirtualEventRegistrationQuestionBase {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::VirtualEventRegistrationQuestionBase> {
        self.0.get("GET virtualEventRegistrationQuestionBase: get")
    }

    /// `DELETE /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration/questions/{virtualEventRegistrationQuestionBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistrationquestionbase-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE virtualEventRegistrationQuestionBase: delete
            virtualeventregistrationquestionbase-delete: | |
            /solutions/virtualEvents/webinars/{id}/registrationConfiguration/questions/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventSession`, such as `/solutions/virtualEvents/webinars/{id}/registrations/{id}/sessions`.
    VirtualEventRegistrationSessions[models::VirtualEventSession]
}

impl VirtualEventRegistrationSessions {
    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}/sessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistration-list-sessions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `VirtualEvent.Read.Chat`.
    pub fn list(&self) -> List<models::VirtualEventSession> {
        let sheet = "GET virtualEventRegistration: list
            virtualeventregistration-list-sessions: | | VirtualEvent.Read.Chat
            /solutions/virtualEvents/webinars/{id}/registrations/{id}/sessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventSession`, such as `/solutions/virtualEvents/webinars/{id}/sessions/{id}`.
    VirtualEventSession: super::Entity = models::VirtualEventSession
}

impl VirtualEventSession {
    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/sessions/{virtualEventSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventsession-get?view=graph-rest-beta), metadata
    /// Also: `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/sessions/{virtualEventSession-id}`, `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/sessions(joinWebUrl='{joinWebUrl}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.All`.
    pub fn get(&self) -> Get<models::VirtualEventSession> {
        let sheet = "GET virtualEventSession: get
            virtualeventsession-get: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/{id}/sessions/{id}
            /solutions/virtualEvents/webinars/{id}/sessions/{id}
            /solutions/virtualEvents/webinars/{id}/sessions(joinWebUrl='{joinWebUrl}')";
        self.0.get(sheet)
    }

    /// `…/attendanceReports`
    pub fn attendance_reports(&self) -> super::OnlineMeetingBaseAttendanceReports {
        super::OnlineMeetingBaseAttendanceReports(self.0.name("attendanceReports"))
    }

    /// `…/presenters`
    pub fn presenters(&self) -> super::VirtualEventSessionPresenters {
        super::VirtualEventSessionPresenters(self.0.name("presenters"))
    }

    /// `…/registrations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn registrations(&self) -> Collection<models::VirtualEventRegistration> {
        Collection::at(self.0.name("registrations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventPresenter`, such as `/solutions/virtualEvents/townhalls/{id}/sessions/{id}/presenters`.
    VirtualEventSessionPresenters[models::VirtualEventPresenter]
}

impl VirtualEventSessionPresenters {
    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/sessions/{virtualEventSession-id}/presenters`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.All`.
    pub fn list(&self) -> List<models::VirtualEventPresenter> {
        let sheet = "GET virtualEventSession: list
            : VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/{id}/sessions/{id}/presenters";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventSession`, such as `/solutions/virtualEvents/webinars/{id}/sessions`.
    VirtualEventSessions[models::VirtualEventSession]
}

impl VirtualEventSessions {
    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/sessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualevent-list-sessions?view=graph-rest-beta), metadata
    /// Also: `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/sessions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.All`.
    pub fn list(&self) -> List<models::VirtualEventSession> {
        let sheet = "GET virtualEvent: list
            virtualevent-list-sessions: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/{id}/sessions
            /solutions/virtualEvents/webinars/{id}/sessions";
        self.0.list(sheet)
    }

    /// `…(joinWebUrl='{joinWebUrl}')`
    pub fn by_join_web_url(&self, join_web_url: &str) -> super::VirtualEventSession {
        super::VirtualEventSession(self.0.alternate_key(&[("joinWebUrl", Argument::quoted(join_web_url))], true))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventTownhall`, such as `/solutions/virtualEvents/townhalls/{id}`.
    VirtualEventTownhall: super::Entity = models::VirtualEventTownhall
}

impl VirtualEventTownhall {
    /// `POST /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/cancel`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST virtualEvent: cancel
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventtownhall-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.Chat`, `VirtualEvent.Read.All`.
    pub fn get(&self) -> Get<models::VirtualEventTownhall> {
        let sheet = "GET virtualEventTownhall: get
            virtualeventtownhall-get: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.Chat VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/publish`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST virtualEvent: publish
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/setExternalEventInformation`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn set_external_event_information(
        &self,
        body: requests::virtual_event::SetExternalEventInformationRequest,
    ) -> Call<()> {
        let sheet = "POST virtualEvent: set_external_event_information
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/setExternalEventInformation";
        self.0.name("setExternalEventInformation").call(sheet).json(body)
    }

    /// `PATCH /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventtownhall-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn update(&self, body: models::VirtualEventTownhall) -> Call<models::VirtualEventTownhall> {
        let sheet = "PATCH virtualEventTownhall: update
            virtualeventtownhall-update: VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/presenters`
    pub fn presenters(&self) -> super::VirtualEventPresenters {
        super::VirtualEventPresenters(self.0.name("presenters"))
    }

    /// `…/registrationConfiguration`
    pub fn registration_configuration(&self) -> super::VirtualEventTownhallRegistrationConfiguration {
        super::VirtualEventTownhallRegistrationConfiguration(self.0.name("registrationConfiguration"))
    }

    /// `…/registrations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn registrations(&self) -> Collection<models::VirtualEventRegistration> {
        Collection::at(self.0.name("registrations"))
    }

    /// `…/sessions`
    pub fn sessions(&self) -> super::VirtualEventSessions {
        super::VirtualEventSessions(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventTownhallRegistrationConfiguration`, such as `/solutions/virtualEvents/townhalls/{id}/registrationConfiguration`.
    VirtualEventTownhallRegistrationConfiguration: super::Entity = models::VirtualEventTownhallRegistrationConfiguration
}

impl VirtualEventTownhallRegistrationConfiguration {
    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/registrationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventtownhallregistrationconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::VirtualEventTownhallRegistrationConfiguration> {
        let sheet = "GET virtualEventTownhallRegistrationConfiguration: get
            virtualeventtownhallregistrationconfiguration-get: | |
            /solutions/virtualEvents/townhalls/{id}/registrationConfiguration";
        self.0.get(sheet)
    }

    /// `…/questions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn questions(&self) -> super::VirtualEventRegistrationConfigurationQuestions {
        super::VirtualEventRegistrationConfigurationQuestions(self.0.name("questions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventWebinar`, such as `/solutions/virtualEvents/webinars/{id}`.
    VirtualEventWebinar: super::Entity = models::VirtualEventWebinar
}

impl VirtualEventWebinar {
    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/cancel`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST virtualEvent: cancel
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinar-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.Chat`, `VirtualEvent.Read.All`.
    pub fn get(&self) -> Get<models::VirtualEventWebinar> {
        let sheet = "GET virtualEventWebinar: get
            virtualeventwebinar-get: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.Chat VirtualEvent.Read.All
            /solutions/virtualEvents/webinars/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/publish`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST virtualEvent: publish
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/setExternalEventInformation`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn set_external_event_information(
        &self,
        body: requests::virtual_event::SetExternalEventInformationRequest,
    ) -> Call<()> {
        let sheet = "POST virtualEvent: set_external_event_information
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/{id}/setExternalEventInformation";
        self.0.name("setExternalEventInformation").call(sheet).json(body)
    }

    /// `PATCH /solutions/virtualEvents/webinars/{virtualEventWebinar-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinar-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::VirtualEventWebinar) -> Call<models::VirtualEventWebinar> {
        let sheet = "PATCH virtualEventWebinar: update
            virtualeventwebinar-update: | |
            /solutions/virtualEvents/webinars/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/presenters`
    pub fn presenters(&self) -> super::VirtualEventPresenters {
        super::VirtualEventPresenters(self.0.name("presenters"))
    }

    /// `…/registrationConfiguration`
    pub fn registration_configuration(&self) -> super::VirtualEventWebinarRegistrationConfiguration {
        super::VirtualEventWebinarRegistrationConfiguration(self.0.name("registrationConfiguration"))
    }

    /// `…/registrations`
    pub fn registrations(&self) -> super::VirtualEventWebinarRegistrations {
        super::VirtualEventWebinarRegistrations(self.0.name("registrations"))
    }

    /// `…/sessions`
    pub fn sessions(&self) -> super::VirtualEventSessions {
        super::VirtualEventSessions(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventWebinarRegistrationConfiguration`, such as `/solutions/virtualEvents/webinars/{id}/registrationConfiguration`.
    VirtualEventWebinarRegistrationConfiguration: super::Entity = models::VirtualEventWebinarRegistrationConfiguration
}

impl VirtualEventWebinarRegistrationConfiguration {
    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinarregistrationconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::VirtualEventWebinarRegistrationConfiguration> {
        let sheet = "GET virtualEventWebinarRegistrationConfiguration: get
            virtualeventwebinarregistrationconfiguration-get: | |
            /solutions/virtualEvents/webinars/{id}/registrationConfiguration";
        self.0.get(sheet)
    }

    /// `…/questions`
    pub fn questions(&self) -> super::VirtualEventRegistrationConfigurationQuestions {
        super::VirtualEventRegistrationConfigurationQuestions(self.0.name("questions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventRegistration`, such as `/solutions/virtualEvents/webinars/{id}/registrations`.
    VirtualEventWebinarRegistrations[models::VirtualEventRegistration]
}

impl VirtualEventWebinarRegistrations {
    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinar-post-registrations?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`; application: `VirtualEventRegistration-Anon.ReadWrite.All`, `VirtualEventRegistration-Anon.ReadWrite.Chat`.
    pub fn create(&self, body: models::VirtualEventRegistration) -> Call<models::VirtualEventRegistration> {
        let sheet = "POST virtualEventWebinar: create
            virtualeventwebinar-post-registrations: VirtualEvent.ReadWrite | | VirtualEventRegistration-Anon.ReadWrite.All VirtualEventRegistration-Anon.ReadWrite.Chat
            /solutions/virtualEvents/webinars/{id}/registrations";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistration-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `VirtualEvent.Read.Chat`.
    pub fn list(&self) -> List<models::VirtualEventRegistration> {
        let sheet = "GET virtualEventRegistration: list
            virtualeventregistration-list: | | VirtualEvent.Read.Chat
            /solutions/virtualEvents/webinars/{id}/registrations";
        self.0.list(sheet)
    }

    /// `…(email='{email}')`
    pub fn by_email(&self, email: &str) -> super::VirtualEventRegistration {
        super::VirtualEventRegistration(self.0.alternate_key(&[("email", Argument::quoted(email))], true))
    }

    /// `…(userId='{userId}')`
    pub fn by_user_id(&self, user_id: &str) -> super::VirtualEventRegistration {
        super::VirtualEventRegistration(self.0.alternate_key(&[("userId", Argument::quoted(user_id))], true))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventsRoot`, such as `/solutions/virtualEvents`.
    VirtualEventsRoot: super::Entity = models::VirtualEventsRoot
}

impl VirtualEventsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::VirtualEventsRoot> {
        self.0.get("GET virtualEventsRoot: get")
    }

    /// `…/events`
    ///
    /// The type lists it; no page documents a request there.
    pub fn events(&self) -> Collection<models::VirtualEvent> {
        Collection::at(self.0.name("events"))
    }

    /// `…/townhalls`
    pub fn townhalls(&self) -> super::VirtualEventsRootTownhalls {
        super::VirtualEventsRootTownhalls(self.0.name("townhalls"))
    }

    /// `…/webinars`
    pub fn webinars(&self) -> super::VirtualEventsRootWebinars {
        super::VirtualEventsRootWebinars(self.0.name("webinars"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventTownhall`, such as `/solutions/virtualEvents/townhalls`.
    VirtualEventsRootTownhalls[models::VirtualEventTownhall]
}

impl VirtualEventsRootTownhalls {
    /// `POST /solutions/virtualEvents/townhalls`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventsroot-post-townhalls?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn create(&self, body: models::VirtualEventTownhall) -> Call<models::VirtualEventTownhall> {
        let sheet = "POST virtualEventsRoot: create
            virtualeventsroot-post-townhalls: VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/virtualEvents/townhalls/getByUserIdAndRole(userId='{userId}',role='{role}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventtownhall-getbyuseridandrole?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `VirtualEvent.Read.All`.
    pub fn get_by_user_id_and_role(&self, user_id: &str, role: &str) -> List<models::VirtualEventTownhall> {
        let sheet = "GET virtualEventTownhall: get_by_user_id_and_role
            virtualeventtownhall-getbyuseridandrole: | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/getByUserIdAndRole(userId='{userId}',role='{role}')";
        self.0
            .function("getByUserIdAndRole", &[("userId", Argument::quoted(user_id)), ("role", Argument::quoted(role))])
            .list(sheet)
    }

    /// `GET /solutions/virtualEvents/townhalls/getByUserRole(role='{role}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventtownhall-getbyuserrole?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`.
    pub fn get_by_user_role(&self, role: &str) -> List<models::VirtualEventTownhall> {
        let sheet = "GET virtualEventTownhall: get_by_user_role
            virtualeventtownhall-getbyuserrole: VirtualEvent.Read VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/getByUserRole(role='{role}')";
        self.0.function("getByUserRole", &[("role", Argument::quoted(role))]).list(sheet)
    }

    /// `GET /solutions/virtualEvents/townhalls`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `VirtualEvent.Read.All`.
    pub fn list(&self) -> List<models::VirtualEventTownhall> {
        let sheet = "GET virtualEventsRoot: list
            : | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventWebinar`, such as `/solutions/virtualEvents/webinars`.
    VirtualEventsRootWebinars[models::VirtualEventWebinar]
}

impl VirtualEventsRootWebinars {
    /// `POST /solutions/virtualEvents/webinars`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventsroot-post-webinars?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::VirtualEventWebinar) -> Call<models::VirtualEventWebinar> {
        let sheet = "POST virtualEventsRoot: create
            virtualeventsroot-post-webinars: | |
            /solutions/virtualEvents/webinars";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/virtualEvents/webinars/getByUserIdAndRole(userId='{userId}',role='{role}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinar-getbyuseridandrole?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `VirtualEvent.Read.All`.
    pub fn get_by_user_id_and_role(&self, user_id: &str, role: &str) -> List<models::VirtualEventWebinar> {
        let sheet = "GET virtualEventWebinar: get_by_user_id_and_role
            virtualeventwebinar-getbyuseridandrole: | | VirtualEvent.Read.All
            /solutions/virtualEvents/webinars/getByUserIdAndRole(userId='{userId}',role='{role}')";
        self.0
            .function("getByUserIdAndRole", &[("userId", Argument::quoted(user_id)), ("role", Argument::quoted(role))])
            .list(sheet)
    }

    /// `GET /solutions/virtualEvents/webinars/getByUserRole(role='{role}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinar-getbyuserrole?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`.
    pub fn get_by_user_role(&self, role: &str) -> List<models::VirtualEventWebinar> {
        let sheet = "GET virtualEventWebinar: get_by_user_role
            virtualeventwebinar-getbyuserrole: VirtualEvent.Read VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/getByUserRole(role='{role}')";
        self.0.function("getByUserRole", &[("role", Argument::quoted(role))]).list(sheet)
    }

    /// `GET /solutions/virtualEvents/webinars`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventsroot-list-webinars?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::VirtualEventWebinar> {
        let sheet = "GET virtualEventsRoot: list
            virtualeventsroot-list-webinars: | |
            /solutions/virtualEvents/webinars";
        self.0.list(sheet)
    }
}
