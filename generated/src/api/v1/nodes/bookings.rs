// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingAppointment`, such as `/solutions/bookingBusinesses/{id}/appointments/{id}`.
    BookingAppointment = models::BookingAppointment
}

impl BookingAppointment {
    /// `POST /solutions/bookingBusinesses/{id}/appointments/{id}/cancel` — bookingAppointment: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-cancel?view=graph-rest-1.0)
    /// Status: 204, 404.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn cancel(&self, body: requests::booking_appointment::CancelRequest) -> Call<()> {
        let sheet = "POST bookingAppointment: cancel
            bookingappointment-cancel: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/appointments/{id}/cancel";
        self.0.name("cancel").call(sheet).json(body)
    }

    /// `DELETE /solutions/bookingBusinesses/{id}/appointments/{id}` — Delete bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingAppointment: delete
            bookingappointment-delete: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/appointments/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{id}/appointments/{id}` — Get bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn get(&self) -> Get<models::BookingAppointment> {
        let sheet = "GET bookingAppointment: get
            bookingappointment-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/appointments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{id}/appointments/{id}` — Update bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-update?view=graph-rest-1.0)
    /// Required: `filledAttendeesCount`, `maximumAttendeesCount`. Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn update(&self, body: models::BookingAppointment) -> Call<()> {
        let sheet = "PATCH bookingAppointment: update
            bookingappointment-update: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/appointments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingBusiness`, such as `/solutions/bookingBusinesses/{id}`.
    BookingBusiness = models::BookingBusiness
}

impl BookingBusiness {
    /// `DELETE /solutions/bookingBusinesses/{id}` — Delete bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingBusiness: delete
            bookingbusiness-delete: Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{id}` — Get bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn get(&self) -> Get<models::BookingBusiness> {
        let sheet = "GET bookingBusiness: get
            bookingbusiness-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/bookingBusinesses/{id}/getStaffAvailability` — bookingsBusiness: getStaffAvailability
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-getstaffavailability?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calendar.Read` and 3 more.
    pub fn get_staff_availability(&self, body: models::DateTimeTimeZone) -> Call<models::StaffAvailabilityItem> {
        let sheet = "POST bookingsBusiness: get_staff_availability
            bookingbusiness-getstaffavailability: | | Calendar.Read Calendar.ReadWrite Bookings.Read.All Calendars.ReadWrite
            /solutions/bookingBusinesses/{id}/getStaffAvailability";
        self.0.name("getStaffAvailability").call(sheet).json(body)
    }

    /// `POST /solutions/bookingBusinesses/{id}/publish` — bookingBusiness: publish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-publish?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST bookingBusiness: publish
            bookingbusiness-publish: Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /solutions/bookingBusinesses/{id}/unpublish` — bookingBusiness: unpublish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-unpublish?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`.
    pub fn unpublish(&self) -> Call<()> {
        let sheet = "POST bookingBusiness: unpublish
            bookingbusiness-unpublish: Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/unpublish";
        self.0.name("unpublish").call(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{id}` — Update bookingbusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingBusiness) -> Call<()> {
        let sheet = "PATCH bookingBusiness: update
            bookingbusiness-update: Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appointments`
    pub fn appointments(&self) -> super::BookingBusinessAppointments {
        super::BookingBusinessAppointments(self.0.name("appointments"))
    }

    /// `…/calendarView`
    pub fn calendar_view(&self) -> super::BookingBusinessCalendarView {
        super::BookingBusinessCalendarView(self.0.name("calendarView"))
    }

    /// `…/customQuestions`
    pub fn custom_questions(&self) -> super::BookingBusinessCustomQuestions {
        super::BookingBusinessCustomQuestions(self.0.name("customQuestions"))
    }

    /// `…/customers`
    pub fn customers(&self) -> super::BookingBusinessCustomers {
        super::BookingBusinessCustomers(self.0.name("customers"))
    }

    /// `…/services`
    pub fn services(&self) -> super::BookingBusinessServices {
        super::BookingBusinessServices(self.0.name("services"))
    }

    /// `…/staffMembers`
    pub fn staff_members(&self) -> super::BookingBusinessStaffMembers {
        super::BookingBusinessStaffMembers(self.0.name("staffMembers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingAppointment`, such as `/solutions/bookingBusinesses/{id}/appointments`.
    BookingBusinessAppointments[models::BookingAppointment]
}

impl BookingBusinessAppointments {
    /// `POST /solutions/bookingBusinesses/{id}/appointments` — Create bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-appointments?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn create(&self, body: models::BookingAppointment) -> Call<models::BookingAppointment> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-appointments: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/appointments";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses/{id}/appointments` — List appointments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-appointments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn list(&self) -> List<models::BookingAppointment> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-appointments: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/appointments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingAppointment`, such as `/solutions/bookingBusinesses/{id}/calendarView`.
    BookingBusinessCalendarView[models::BookingAppointment]
}

impl BookingBusinessCalendarView {
    /// `GET /solutions/bookingBusinesses/{id}/calendarView` — List business calendarview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-calendarview?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingAppointment> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-calendarview: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/calendarView";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingCustomQuestion`, such as `/solutions/bookingBusinesses/{id}/customQuestions`.
    BookingBusinessCustomQuestions[models::BookingCustomQuestion]
}

impl BookingBusinessCustomQuestions {
    /// `POST /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions` — Create bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-customquestions?view=graph-rest-1.0)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingCustomQuestion) -> Call<models::BookingCustomQuestion> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-customquestions: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/customQuestions";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions` — List customQuestions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-customquestions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn list(&self) -> List<models::BookingCustomQuestion> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-customquestions: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/customQuestions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingCustomer`, such as `/solutions/bookingBusinesses/{id}/customers`.
    BookingBusinessCustomers[models::BookingCustomer]
}

impl BookingBusinessCustomers {
    /// `POST /solutions/bookingBusinesses/{id}/customers` — Create bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-customers?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingCustomer) -> Call<models::BookingCustomer> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-customers: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/customers";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses/{id}/customers` — List customers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-customers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingCustomer> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-customers: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/customers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingService`, such as `/solutions/bookingBusinesses/{id}/services`.
    BookingBusinessServices[models::BookingService]
}

impl BookingBusinessServices {
    /// `POST /solutions/bookingBusinesses/{id}/services` — Create bookingService
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-services?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingService) -> Call<models::BookingService> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-services: Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/services";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses/{id}/services` — List services
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-services?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn list(&self) -> List<models::BookingService> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-services: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/services";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingStaffMember`, such as `/solutions/bookingBusinesses/{id}/staffMembers`.
    BookingBusinessStaffMembers[models::BookingStaffMember]
}

impl BookingBusinessStaffMembers {
    /// `POST /solutions/bookingBusinesses/{id}/staffMembers` — Create bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-staffmembers?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingStaffMember) -> Call<models::BookingStaffMember> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-staffmembers: Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/staffMembers";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses/{id}/staffMembers` — List staffMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-staffmembers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn list(&self) -> List<models::BookingStaffMember> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-staffmembers: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/staffMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses`
    BookingBusinesses
}

impl BookingBusinesses {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::BookingBusinessesId {
        super::BookingBusinessesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses/{id}`
    BookingBusinessesId
}

impl BookingBusinessesId {
    /// `DELETE /bookingBusinesses/{id}` — Delete bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingBusiness: delete
            bookingbusiness-delete: Bookings.Manage.All | |
            /bookingBusinesses/{id}";
        self.0.call(sheet)
    }

    /// `…/services`
    pub fn services(&self) -> super::BookingBusinessesIdServices {
        super::BookingBusinessesIdServices(self.0.name("services"))
    }

    /// `…/staffMembers`
    pub fn staff_members(&self) -> super::BookingBusinessesIdStaffMembers {
        super::BookingBusinessesIdStaffMembers(self.0.name("staffMembers"))
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses/{id}/services`
    BookingBusinessesIdServices
}

impl BookingBusinessesIdServices {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::BookingBusinessesIdServicesId {
        super::BookingBusinessesIdServicesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses/{id}/services/{id}`
    BookingBusinessesIdServicesId
}

impl BookingBusinessesIdServicesId {
    /// `PATCH /bookingBusinesses/{id}/services/{id}` — Update bookingservice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingService) -> Call<()> {
        let sheet = "PATCH bookingService: update
            bookingservice-update: Bookings.ReadWrite.All Bookings.Manage.All | |
            /bookingBusinesses/{id}/services/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses/{id}/staffMembers`
    BookingBusinessesIdStaffMembers
}

impl BookingBusinessesIdStaffMembers {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::BookingBusinessesIdStaffMembersId {
        super::BookingBusinessesIdStaffMembersId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses/{id}/staffMembers/{id}`
    BookingBusinessesIdStaffMembersId
}

impl BookingBusinessesIdStaffMembersId {
    /// `DELETE /bookingBusinesses/{id}/staffMembers/{id}` — Delete bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingStaffMember: delete
            bookingstaffmember-delete: Bookings.ReadWrite.All Bookings.Manage.All | |
            /bookingBusinesses/{id}/staffMembers/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /bookingBusinesses/{id}/staffMembers/{id}` — Update bookingstaffmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingStaffMember) -> Call<()> {
        let sheet = "PATCH bookingStaffMember: update
            bookingstaffmember-update: Bookings.ReadWrite.All Bookings.Manage.All | |
            /bookingBusinesses/{id}/staffMembers/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingCurrency`, such as `/solutions/bookingCurrencies/{id}`.
    BookingCurrency = models::BookingCurrency
}

impl BookingCurrency {
    /// `GET /solutions/bookingCurrencies/{id}` — Get bookingCurrency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingCurrency> {
        let sheet = "GET bookingCurrency: get
            bookingcurrency-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingCurrencies/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingCustomQuestion`, such as `/solutions/bookingBusinesses/{id}/customQuestions/{id}`.
    BookingCustomQuestion = models::BookingCustomQuestion
}

impl BookingCustomQuestion {
    /// `DELETE /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Delete bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingCustomQuestion: delete
            bookingcustomquestion-delete: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/customQuestions/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Get bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingCustomQuestion> {
        let sheet = "GET bookingCustomQuestion: get
            bookingcustomquestion-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/customQuestions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Update bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-update?view=graph-rest-1.0)
    /// Required: `displayName`. Status: 200.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingCustomQuestion) -> Call<models::BookingCustomQuestion> {
        let sheet = "PATCH bookingCustomQuestion: update
            bookingcustomquestion-update: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/customQuestions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingCustomer`, such as `/solutions/bookingBusinesses/{id}/customers/{id}`.
    BookingCustomer = models::BookingCustomer
}

impl BookingCustomer {
    /// `DELETE /solutions/bookingBusinesses/{id}/customers/{id}` — Delete bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingCustomer: delete
            bookingcustomer-delete: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/customers/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{id}/customers/{id}` — Get bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn get(&self) -> Get<models::BookingCustomer> {
        let sheet = "GET bookingCustomer: get
            bookingcustomer-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/customers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{id}/customers/{id}` — Update bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn update(&self, body: models::BookingCustomer) -> Call<models::BookingCustomer> {
        let sheet = "PATCH bookingCustomer: update
            bookingcustomer-update: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/customers/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingService`, such as `/solutions/bookingBusinesses/{id}/services/{id}`.
    BookingService = models::BookingService
}

impl BookingService {
    /// `DELETE /solutions/bookingBusinesses/{id}/services/{id}` — Delete bookingService
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ReadWrite.All`, `Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingService: delete
            bookingservice-delete: ReadWrite.All Manage.All | |
            /solutions/bookingBusinesses/{id}/services/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{id}/services/{id}` — Get bookingService
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn get(&self) -> Get<models::BookingService> {
        let sheet = "GET bookingService: get
            bookingservice-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/services/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{id}/services/{id}` — Update bookingservice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingService) -> Call<()> {
        let sheet = "PATCH bookingService: update
            bookingservice-update: Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/services/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingStaffMember`, such as `/solutions/bookingBusinesses/{id}/staffMembers/{id}`.
    BookingStaffMember = models::BookingStaffMember
}

impl BookingStaffMember {
    /// `DELETE /solutions/bookingBusinesses/{id}/staffMembers/{id}` — Delete bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingStaffMember: delete
            bookingstaffmember-delete: Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/staffMembers/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{id}/staffMembers/{id}` — Get bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn get(&self) -> Get<models::BookingStaffMember> {
        let sheet = "GET bookingStaffMember: get
            bookingstaffmember-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses/{id}/staffMembers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{id}/staffMembers/{id}` — Update bookingstaffmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingStaffMember) -> Call<()> {
        let sheet = "PATCH bookingStaffMember: update
            bookingstaffmember-update: Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/staffMembers/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/solutions`
    Solutions
}

impl Solutions {
    /// `…/bookingBusinesses`
    pub fn booking_businesses(&self) -> super::SolutionsBookingBusinesses {
        super::SolutionsBookingBusinesses(self.0.name("bookingBusinesses"))
    }

    /// `…/bookingCurrencies`
    pub fn booking_currencies(&self) -> super::SolutionsBookingCurrencies {
        super::SolutionsBookingCurrencies(self.0.name("bookingCurrencies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingBusiness`, such as `/solutions/bookingBusinesses`.
    SolutionsBookingBusinesses[models::BookingBusiness]
}

impl SolutionsBookingBusinesses {
    /// `POST /solutions/bookingBusinesses` — Create bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-bookingbusinesses?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingBusiness) -> Call<models::BookingBusiness> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-bookingbusinesses: Bookings.Manage.All | |
            /solutions/bookingBusinesses";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses` — List bookingBusinesses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Read.All`.
    pub fn list(&self) -> List<models::BookingBusiness> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | | BookingsAppointment.ReadWrite.All Bookings.Read.All
            /solutions/bookingBusinesses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingCurrency`, such as `/solutions/bookingCurrencies`.
    SolutionsBookingCurrencies[models::BookingCurrency]
}

impl SolutionsBookingCurrencies {
    /// `GET /solutions/bookingCurrencies` — List bookingCurrencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingCurrency> {
        let sheet = "GET bookingCurrency: list
            bookingcurrency-list: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingCurrencies";
        self.0.list(sheet)
    }
}
