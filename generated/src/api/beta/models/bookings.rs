// Written by `cargo xtask gen`; do not edit.
//! Types of the area `bookings`.

use crate::runtime::{Duration, Parsed, Time};

crate::runtime::model! {
    /// [`microsoft.graph.availabilityItem`](https://learn.microsoft.com/graph/api/resources/availabilityitem?view=graph-rest-beta)
    AvailabilityItem = "microsoft.graph.availabilityItem";
    "endDateTime" END_DATE_TIME, end_date_time model -> Option<&super::DateTimeTimeZone>, with_end_date_time(super::DateTimeTimeZone), "`endDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::BookingsAvailabilityStatus>, with_status(super::BookingsAvailabilityStatus), "`status`: `microsoft.graph.bookingsAvailabilityStatus`" "Possible values are: available, busy, slotsAvailable, outOfOffice, unknownFutureValue.";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingAppointment`](https://learn.microsoft.com/graph/api/resources/bookingappointment?view=graph-rest-beta)
    BookingAppointment = "microsoft.graph.bookingAppointment";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information str -> Option<&str>, with_additional_information(String), "`additionalInformation`: `Edm.String`";
    "anonymousJoinWebUrl" ANONYMOUS_JOIN_WEB_URL, anonymous_join_web_url str -> Option<&str>, with_anonymous_join_web_url(String), "`anonymousJoinWebUrl`: `Edm.String`";
    "customerEmailAddress" CUSTOMER_EMAIL_ADDRESS, customer_email_address str -> Option<&str>, with_customer_email_address(String), "`customerEmailAddress`: `Edm.String`";
    "customerId" CUSTOMER_ID, customer_id str -> Option<&str>, with_customer_id(String), "`customerId`: `Edm.String`";
    "customerLocation" CUSTOMER_LOCATION, customer_location model -> Option<&super::Location>, with_customer_location(super::Location), "`customerLocation`: `microsoft.graph.location`";
    "customerName" CUSTOMER_NAME, customer_name str -> Option<&str>, with_customer_name(String), "`customerName`: `Edm.String`";
    "customerNotes" CUSTOMER_NOTES, customer_notes str -> Option<&str>, with_customer_notes(String), "`customerNotes`: `Edm.String`";
    "customerPhone" CUSTOMER_PHONE, customer_phone str -> Option<&str>, with_customer_phone(String), "`customerPhone`: `Edm.String`";
    "customers" CUSTOMERS, customers models -> Option<&[super::BookingCustomerInformation]>, with_customers(Vec<super::BookingCustomerInformation>), "`customers`: `Collection(microsoft.graph.bookingCustomerInformation)`" "Optional.";
    "customerTimeZone" CUSTOMER_TIME_ZONE, customer_time_zone str -> Option<&str>, with_customer_time_zone(String), "`customerTimeZone`: `Edm.String`";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "filledAttendeesCount" FILLED_ATTENDEES_COUNT, filled_attendees_count i32 -> Option<i32>, with_filled_attendees_count(i32), "`filledAttendeesCount`: `Edm.Int32`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "invoiceAmount" INVOICE_AMOUNT, invoice_amount f64 -> Option<f64>, with_invoice_amount(f64), "`invoiceAmount`: `Edm.Double`";
    "invoiceDate" INVOICE_DATE, invoice_date model -> Option<&super::DateTimeTimeZone>, with_invoice_date(super::DateTimeTimeZone), "`invoiceDate`: `microsoft.graph.dateTimeTimeZone`";
    "invoiceId" INVOICE_ID, invoice_id str -> Option<&str>, with_invoice_id(String), "`invoiceId`: `Edm.String`";
    "invoiceStatus" INVOICE_STATUS, invoice_status enumeration -> Option<super::BookingInvoiceStatus>, with_invoice_status(super::BookingInvoiceStatus), "`invoiceStatus`: `microsoft.graph.bookingInvoiceStatus`" "Possible values are: draft, reviewing, open, canceled, paid, corrective.";
    "invoiceUrl" INVOICE_URL, invoice_url str -> Option<&str>, with_invoice_url(String), "`invoiceUrl`: `Edm.String`";
    "isLocationOnline" IS_LOCATION_ONLINE, is_location_online bool -> Option<bool>, with_is_location_online(bool), "`isLocationOnline`: `Edm.Boolean`";
    "joinWebUrl" JOIN_WEB_URL, join_web_url str -> Option<&str>, with_join_web_url(String), "`joinWebUrl`: `Edm.String`";
    "maximumAttendeesCount" MAXIMUM_ATTENDEES_COUNT, maximum_attendees_count i32 -> Option<i32>, with_maximum_attendees_count(i32), "`maximumAttendeesCount`: `Edm.Int32`";
    "optOutOfCustomerEmail" OPT_OUT_OF_CUSTOMER_EMAIL, opt_out_of_customer_email bool -> Option<bool>, with_opt_out_of_customer_email(bool), "`optOutOfCustomerEmail`: `Edm.Boolean`";
    "postBuffer" POST_BUFFER, post_buffer duration -> Parsed<Duration>, with_post_buffer(Duration), "`postBuffer`: `Edm.Duration`";
    "preBuffer" PRE_BUFFER, pre_buffer duration -> Parsed<Duration>, with_pre_buffer(Duration), "`preBuffer`: `Edm.Duration`";
    "price" PRICE, price f64 -> Option<f64>, with_price(f64), "`price`: `Edm.Double`";
    "priceType" PRICE_TYPE, price_type enumeration -> Option<super::BookingPriceType>, with_price_type(super::BookingPriceType), "`priceType`: `microsoft.graph.bookingPriceType`" "Possible values are: undefined, fixedPrice, startingAt, hourly, free, priceVaries, callUs, notSet, unknownFutureValue.";
    "reminders" REMINDERS, reminders models -> Option<&[super::BookingReminder]>, with_reminders(Vec<super::BookingReminder>), "`reminders`: `Collection(microsoft.graph.bookingReminder)`";
    "selfServiceAppointmentId" SELF_SERVICE_APPOINTMENT_ID, self_service_appointment_id str -> Option<&str>, with_self_service_appointment_id(String), "`selfServiceAppointmentId`: `Edm.String`";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`";
    "serviceLocation" SERVICE_LOCATION, service_location model -> Option<&super::Location>, with_service_location(super::Location), "`serviceLocation`: `microsoft.graph.location`";
    "serviceName" SERVICE_NAME, service_name str -> Option<&str>, with_service_name(String), "`serviceName`: `Edm.String`";
    "serviceNotes" SERVICE_NOTES, service_notes str -> Option<&str>, with_service_notes(String), "`serviceNotes`: `Edm.String`";
    "smsNotificationsEnabled" SMS_NOTIFICATIONS_ENABLED, sms_notifications_enabled bool -> Option<bool>, with_sms_notifications_enabled(bool), "`smsNotificationsEnabled`: `Edm.Boolean`";
    "staffMemberIds" STAFF_MEMBER_IDS, staff_member_ids strs -> Option<Vec<&str>>, with_staff_member_ids(Vec<String>), "`staffMemberIds`: `Collection(Edm.String)`";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
}

crate::runtime::model! {
    /// Inherits from bookingNamedEntity.
    ///
    /// [`microsoft.graph.bookingBusiness`](https://learn.microsoft.com/graph/api/resources/bookingbusiness?view=graph-rest-beta), with the accessors of [`BookingNamedEntity`](super::BookingNamedEntity)
    BookingBusiness: super::BookingNamedEntity = "microsoft.graph.bookingBusiness";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "businessHours" BUSINESS_HOURS, business_hours models -> Option<&[super::BookingWorkHours]>, with_business_hours(Vec<super::BookingWorkHours>), "`businessHours`: `Collection(microsoft.graph.bookingWorkHours)`";
    "businessType" BUSINESS_TYPE, business_type str -> Option<&str>, with_business_type(String), "`businessType`: `Edm.String`";
    "defaultCurrencyIso" DEFAULT_CURRENCY_ISO, default_currency_iso str -> Option<&str>, with_default_currency_iso(String), "`defaultCurrencyIso`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "isPublished" IS_PUBLISHED, is_published bool -> Option<bool>, with_is_published(bool), "`isPublished`: `Edm.Boolean`, read-only" "Read-only.";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
    "phone" PHONE, phone str -> Option<&str>, with_phone(String), "`phone`: `Edm.String`";
    "publicUrl" PUBLIC_URL, public_url str -> Option<&str>, with_public_url(String), "`publicUrl`: `Edm.String`, read-only" "Read-only.";
    "schedulingPolicy" SCHEDULING_POLICY, scheduling_policy model -> Option<&super::BookingSchedulingPolicy>, with_scheduling_policy(super::BookingSchedulingPolicy), "`schedulingPolicy`: `microsoft.graph.bookingSchedulingPolicy`";
    "webSiteUrl" WEB_SITE_URL, web_site_url str -> Option<&str>, with_web_site_url(String), "`webSiteUrl`: `Edm.String`";
    "appointments" APPOINTMENTS, appointments models -> Option<&[super::BookingAppointment]>, with_appointments(Vec<super::BookingAppointment>), "`appointments`: `Collection(microsoft.graph.bookingAppointment)`, read-only" "Read-only. Nullable.";
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::BookingAppointment]>, with_calendar_view(Vec<super::BookingAppointment>), "`calendarView`: `Collection(microsoft.graph.bookingAppointment)`, read-only" "Read-only. Nullable.";
    "customers" CUSTOMERS, customers models -> Option<&[super::BookingCustomer]>, with_customers(Vec<super::BookingCustomer>), "`customers`: `Collection(microsoft.graph.bookingCustomer)`, read-only" "Read-only. Nullable.";
    "customQuestions" CUSTOM_QUESTIONS, custom_questions models -> Option<&[super::BookingCustomQuestion]>, with_custom_questions(Vec<super::BookingCustomQuestion>), "`customQuestions`: `Collection(microsoft.graph.bookingCustomQuestion)`, read-only" "Read-only. Nullable.";
    "services" SERVICES, services models -> Option<&[super::BookingService]>, with_services(Vec<super::BookingService>), "`services`: `Collection(microsoft.graph.bookingService)`, read-only" "Read-only. Nullable.";
    "staffMembers" STAFF_MEMBERS, staff_members models -> Option<&[super::BookingStaffMember]>, with_staff_members(Vec<super::BookingStaffMember>), "`staffMembers`: `Collection(microsoft.graph.bookingStaffMember)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingCurrency`](https://learn.microsoft.com/graph/api/resources/bookingcurrency?view=graph-rest-beta)
    BookingCurrency = "microsoft.graph.bookingCurrency";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "symbol" SYMBOL, symbol str -> Option<&str>, with_symbol(String), "`symbol`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from bookingNamedEntity.
    ///
    /// [`microsoft.graph.bookingCustomQuestion`](https://learn.microsoft.com/graph/api/resources/bookingcustomquestion?view=graph-rest-beta), with the accessors of [`BookingNamedEntity`](super::BookingNamedEntity)
    BookingCustomQuestion: super::BookingNamedEntity = "microsoft.graph.bookingCustomQuestion";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "answerInputType" ANSWER_INPUT_TYPE, answer_input_type enumeration -> Option<super::AnswerInputType>, with_answer_input_type(super::AnswerInputType), "`answerInputType`: `microsoft.graph.answerInputType`" "Possible values are: text, radioButton, unknownFutureValue.";
    "answerOptions" ANSWER_OPTIONS, answer_options strs -> Option<Vec<&str>>, with_answer_options(Vec<String>), "`answerOptions`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingCustomer`](https://learn.microsoft.com/graph/api/resources/bookingcustomer?view=graph-rest-beta)
    BookingCustomer = "microsoft.graph.bookingCustomer";
    "addresses" ADDRESSES, addresses models -> Option<&[super::PhysicalAddress]>, with_addresses(Vec<super::PhysicalAddress>), "`addresses`: `Collection(microsoft.graph.physicalAddress)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "phones" PHONES, phones models -> Option<&[super::Phone]>, with_phones(Vec<super::Phone>), "`phones`: `Collection(microsoft.graph.phone)`";
}

crate::runtime::model! {
    /// Inherits from bookingcustomerinformationbase.
    ///
    /// [`microsoft.graph.bookingCustomerInformation`](https://learn.microsoft.com/graph/api/resources/bookingcustomerinformation?view=graph-rest-beta), with the accessors of [`BookingCustomerInformationBase`](super::BookingCustomerInformationBase)
    BookingCustomerInformation: super::BookingCustomerInformationBase = "microsoft.graph.bookingCustomerInformation";
    "customerId" CUSTOMER_ID, customer_id str -> Option<&str>, with_customer_id(String), "`customerId`: `Edm.String`";
    "customQuestionAnswers" CUSTOM_QUESTION_ANSWERS, custom_question_answers models -> Option<&[super::BookingQuestionAnswer]>, with_custom_question_answers(Vec<super::BookingQuestionAnswer>), "`customQuestionAnswers`: `Collection(microsoft.graph.bookingQuestionAnswer)`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "location" LOCATION, location model -> Option<&super::Location>, with_location(super::Location), "`location`: `microsoft.graph.location`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "phone" PHONE, phone str -> Option<&str>, with_phone(String), "`phone`: `Edm.String`";
    "smsNotificationsEnabled" SMS_NOTIFICATIONS_ENABLED, sms_notifications_enabled bool -> Option<bool>, with_sms_notifications_enabled(bool), "`smsNotificationsEnabled`: `Edm.Boolean`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingCustomerInformationBase`](https://learn.microsoft.com/graph/api/resources/bookingcustomerinformationbase?view=graph-rest-beta)
    BookingCustomerInformationBase = "microsoft.graph.bookingCustomerInformationBase" {
        "microsoft.graph.bookingCustomerInformation",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingInvoiceStatus`](https://learn.microsoft.com/graph/api/resources/bookingappointment?view=graph-rest-beta)
    BookingInvoiceStatus = "microsoft.graph.bookingInvoiceStatus" {
        Draft = "draft",
        Reviewing = "reviewing",
        Open = "open",
        Canceled = "canceled",
        Paid = "paid",
        Corrective = "corrective",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingNamedEntity`](https://learn.microsoft.com/graph/api/resources/bookingnamedentity?view=graph-rest-beta)
    BookingNamedEntity = "microsoft.graph.bookingNamedEntity" {
        "microsoft.graph.bookingBusiness",
        "microsoft.graph.bookingCustomQuestion",
        "microsoft.graph.bookingPerson",
        "microsoft.graph.bookingService",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from bookingnamedentity.
    ///
    /// [`microsoft.graph.bookingPerson`](https://learn.microsoft.com/graph/api/resources/bookingperson?view=graph-rest-beta), with the accessors of [`BookingNamedEntity`](super::BookingNamedEntity)
    BookingPerson: super::BookingNamedEntity = "microsoft.graph.bookingPerson";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingPriceType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingPriceType = "microsoft.graph.bookingPriceType" {
        Undefined = "undefined",
        FixedPrice = "fixedPrice",
        StartingAt = "startingAt",
        Hourly = "hourly",
        Free = "free",
        PriceVaries = "priceVaries",
        CallUs = "callUs",
        NotSet = "notSet",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingQuestionAnswer`](https://learn.microsoft.com/graph/api/resources/bookingquestionanswer?view=graph-rest-beta)
    BookingQuestionAnswer = "microsoft.graph.bookingQuestionAnswer";
    "answer" ANSWER, answer str -> Option<&str>, with_answer(String), "`answer`: `Edm.String`";
    "answerInputType" ANSWER_INPUT_TYPE, answer_input_type enumeration -> Option<super::AnswerInputType>, with_answer_input_type(super::AnswerInputType), "`answerInputType`: `microsoft.graph.answerInputType`" "Possible values are: text, radioButton, unknownFutureValue.";
    "answerOptions" ANSWER_OPTIONS, answer_options strs -> Option<Vec<&str>>, with_answer_options(Vec<String>), "`answerOptions`: `Collection(Edm.String)`";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
    "question" QUESTION, question str -> Option<&str>, with_question(String), "`question`: `Edm.String`";
    "questionId" QUESTION_ID, question_id str -> Option<&str>, with_question_id(String), "`questionId`: `Edm.String`";
    "selectedOptions" SELECTED_OPTIONS, selected_options strs -> Option<Vec<&str>>, with_selected_options(Vec<String>), "`selectedOptions`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingQuestionAssignment`](https://learn.microsoft.com/graph/api/resources/bookingquestionassignment?view=graph-rest-beta)
    BookingQuestionAssignment = "microsoft.graph.bookingQuestionAssignment";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
    "questionId" QUESTION_ID, question_id str -> Option<&str>, with_question_id(String), "`questionId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingReminder`](https://learn.microsoft.com/graph/api/resources/bookingreminder?view=graph-rest-beta)
    BookingReminder = "microsoft.graph.bookingReminder";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "offset" OFFSET, offset duration -> Parsed<Duration>, with_offset(Duration), "`offset`: `Edm.Duration`";
    "recipients" RECIPIENTS, recipients enumeration -> Option<super::BookingReminderRecipients>, with_recipients(super::BookingReminderRecipients), "`recipients`: `microsoft.graph.bookingReminderRecipients`" "Possible values are: allAttendees, staff, customer, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingReminderRecipients`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingReminderRecipients = "microsoft.graph.bookingReminderRecipients" {
        AllAttendees = "allAttendees",
        Staff = "staff",
        Customer = "customer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingSchedulingPolicy`](https://learn.microsoft.com/graph/api/resources/bookingschedulingpolicy?view=graph-rest-beta)
    BookingSchedulingPolicy = "microsoft.graph.bookingSchedulingPolicy";
    "allowStaffSelection" ALLOW_STAFF_SELECTION, allow_staff_selection bool -> Option<bool>, with_allow_staff_selection(bool), "`allowStaffSelection`: `Edm.Boolean`";
    "maximumAdvance" MAXIMUM_ADVANCE, maximum_advance duration -> Parsed<Duration>, with_maximum_advance(Duration), "`maximumAdvance`: `Edm.Duration`";
    "minimumLeadTime" MINIMUM_LEAD_TIME, minimum_lead_time duration -> Parsed<Duration>, with_minimum_lead_time(Duration), "`minimumLeadTime`: `Edm.Duration`";
    "sendConfirmationsToOwner" SEND_CONFIRMATIONS_TO_OWNER, send_confirmations_to_owner bool -> Option<bool>, with_send_confirmations_to_owner(bool), "`sendConfirmationsToOwner`: `Edm.Boolean`";
    "timeSlotInterval" TIME_SLOT_INTERVAL, time_slot_interval duration -> Parsed<Duration>, with_time_slot_interval(Duration), "`timeSlotInterval`: `Edm.Duration`";
}

crate::runtime::model! {
    /// Inherits from bookingNamedEntity.
    ///
    /// [`microsoft.graph.bookingService`](https://learn.microsoft.com/graph/api/resources/bookingservice?view=graph-rest-beta), with the accessors of [`BookingNamedEntity`](super::BookingNamedEntity)
    BookingService: super::BookingNamedEntity = "microsoft.graph.bookingService";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information str -> Option<&str>, with_additional_information(String), "`additionalInformation`: `Edm.String`";
    "customQuestions" CUSTOM_QUESTIONS, custom_questions models -> Option<&[super::BookingQuestionAssignment]>, with_custom_questions(Vec<super::BookingQuestionAssignment>), "`customQuestions`: `Collection(microsoft.graph.bookingQuestionAssignment)`";
    "defaultDuration" DEFAULT_DURATION, default_duration duration -> Parsed<Duration>, with_default_duration(Duration), "`defaultDuration`: `Edm.Duration`";
    "defaultLocation" DEFAULT_LOCATION, default_location model -> Option<&super::Location>, with_default_location(super::Location), "`defaultLocation`: `microsoft.graph.location`";
    "defaultPrice" DEFAULT_PRICE, default_price f64 -> Option<f64>, with_default_price(f64), "`defaultPrice`: `Edm.Double`";
    "defaultPriceType" DEFAULT_PRICE_TYPE, default_price_type enumeration -> Option<super::BookingPriceType>, with_default_price_type(super::BookingPriceType), "`defaultPriceType`: `microsoft.graph.bookingPriceType`" "Possible values are: undefined, fixedPrice, startingAt, hourly, free, priceVaries, callUs, notSet, unknownFutureValue.";
    "defaultReminders" DEFAULT_REMINDERS, default_reminders models -> Option<&[super::BookingReminder]>, with_default_reminders(Vec<super::BookingReminder>), "`defaultReminders`: `Collection(microsoft.graph.bookingReminder)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isAnonymousJoinEnabled" IS_ANONYMOUS_JOIN_ENABLED, is_anonymous_join_enabled bool -> Option<bool>, with_is_anonymous_join_enabled(bool), "`isAnonymousJoinEnabled`: `Edm.Boolean`";
    "isHiddenFromCustomers" IS_HIDDEN_FROM_CUSTOMERS, is_hidden_from_customers bool -> Option<bool>, with_is_hidden_from_customers(bool), "`isHiddenFromCustomers`: `Edm.Boolean`";
    "isLocationOnline" IS_LOCATION_ONLINE, is_location_online bool -> Option<bool>, with_is_location_online(bool), "`isLocationOnline`: `Edm.Boolean`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
    "maximumAttendeesCount" MAXIMUM_ATTENDEES_COUNT, maximum_attendees_count i32 -> Option<i32>, with_maximum_attendees_count(i32), "`maximumAttendeesCount`: `Edm.Int32`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "postBuffer" POST_BUFFER, post_buffer duration -> Parsed<Duration>, with_post_buffer(Duration), "`postBuffer`: `Edm.Duration`";
    "preBuffer" PRE_BUFFER, pre_buffer duration -> Parsed<Duration>, with_pre_buffer(Duration), "`preBuffer`: `Edm.Duration`";
    "schedulingPolicy" SCHEDULING_POLICY, scheduling_policy model -> Option<&super::BookingSchedulingPolicy>, with_scheduling_policy(super::BookingSchedulingPolicy), "`schedulingPolicy`: `microsoft.graph.bookingSchedulingPolicy`";
    "smsNotificationsEnabled" SMS_NOTIFICATIONS_ENABLED, sms_notifications_enabled bool -> Option<bool>, with_sms_notifications_enabled(bool), "`smsNotificationsEnabled`: `Edm.Boolean`";
    "staffMemberIds" STAFF_MEMBER_IDS, staff_member_ids strs -> Option<Vec<&str>>, with_staff_member_ids(Vec<String>), "`staffMemberIds`: `Collection(Edm.String)`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingStaffMember`](https://learn.microsoft.com/graph/api/resources/bookingstaffmember?view=graph-rest-beta)
    BookingStaffMember = "microsoft.graph.bookingStaffMember";
    "availabilityIsAffectedByPersonalCalendar" AVAILABILITY_IS_AFFECTED_BY_PERSONAL_CALENDAR, availability_is_affected_by_personal_calendar bool -> Option<bool>, with_availability_is_affected_by_personal_calendar(bool), "`availabilityIsAffectedByPersonalCalendar`: `Edm.Boolean`";
    "colorIndex" COLOR_INDEX, color_index i32 -> Option<i32>, with_color_index(i32), "`colorIndex`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`" "Required.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "IsEmailNotificationEnabled" IS_EMAIL_NOTIFICATION_ENABLED, is_email_notification_enabled bool -> Option<bool>, with_is_email_notification_enabled(bool), "`IsEmailNotificationEnabled`: `Edm.Boolean`";
    "role" ROLE, role enumeration -> Option<super::BookingStaffRole>, with_role(super::BookingStaffRole), "`role`: `microsoft.graph.bookingStaffRole`" "Required. Possible values are: guest, administrator, viewer, externalGuest, scheduler, unknownFutureValue, member, evolvable enum.";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
    "useBusinessHours" USE_BUSINESS_HOURS, use_business_hours bool -> Option<bool>, with_use_business_hours(bool), "`useBusinessHours`: `Edm.Boolean`";
    "workingHours" WORKING_HOURS, working_hours models -> Option<&[super::BookingWorkHours]>, with_working_hours(Vec<super::BookingWorkHours>), "`workingHours`: `Collection(microsoft.graph.bookingWorkHours)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingStaffRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingStaffRole = "microsoft.graph.bookingStaffRole" {
        Guest = "guest",
        Administrator = "administrator",
        Viewer = "viewer",
        ExternalGuest = "externalGuest",
        Scheduler = "scheduler",
        UnknownFutureValue = "unknownFutureValue",
        Member = "member",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingWorkHours`](https://learn.microsoft.com/graph/api/resources/bookingworkhours?view=graph-rest-beta)
    BookingWorkHours = "microsoft.graph.bookingWorkHours";
    "day" DAY, day enumeration -> Option<super::DayOfWeek>, with_day(super::DayOfWeek), "`day`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "timeSlots" TIME_SLOTS, time_slots models -> Option<&[super::BookingWorkTimeSlot]>, with_time_slots(Vec<super::BookingWorkTimeSlot>), "`timeSlots`: `Collection(microsoft.graph.bookingWorkTimeSlot)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingWorkTimeSlot`](https://learn.microsoft.com/graph/api/resources/bookingworktimeslot?view=graph-rest-beta)
    BookingWorkTimeSlot = "microsoft.graph.bookingWorkTimeSlot";
    "end" END, end time_of_day -> Parsed<Time>, with_end(Time), "`end`: `Edm.TimeOfDay`";
    "start" START, start time_of_day -> Parsed<Time>, with_start(Time), "`start`: `Edm.TimeOfDay`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingsAvailabilityStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingsAvailabilityStatus = "microsoft.graph.bookingsAvailabilityStatus" {
        Available = "available",
        Busy = "busy",
        SlotsAvailable = "slotsAvailable",
        OutOfOffice = "outOfOffice",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.staffAvailabilityItem`](https://learn.microsoft.com/graph/api/resources/staffavailabilityitem?view=graph-rest-beta)
    StaffAvailabilityItem = "microsoft.graph.staffAvailabilityItem";
    "availabilityItems" AVAILABILITY_ITEMS, availability_items models -> Option<&[super::AvailabilityItem]>, with_availability_items(Vec<super::AvailabilityItem>), "`availabilityItems`: `Collection(microsoft.graph.availabilityItem)`";
    "staffId" STAFF_ID, staff_id str -> Option<&str>, with_staff_id(String), "`staffId`: `Edm.String`";
}
