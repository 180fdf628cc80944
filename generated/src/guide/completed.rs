//! Which date each part of the client is of, and what the service's metadata adds.
//!
//! Two sources describe the API. The reference is written by people, page by page; the client has its pages of February
//! 2023. The service also publishes what it says about itself: its metadata, the permissions of each request, and an
//! index of the reference. They are newer than the pages, and complete them.
//!
//! | part | from | as of |
//! | --- | --- | --- |
//! | descriptions of requests: title, query options, headers, statuses, responses | pages | February 2023 |
//! | types, properties and enums that no page has; types of properties where page and metadata differ | metadata | v1.0 of August 2026, beta of October 2026 |
//! | actions and functions that no page has, parameters that a page leaves out | metadata | as above |
//! | permissions of each request; requests that no page lists | permissions | August 2026 |
//! | names of pages for requests that are newer than the client's pages | index of the reference | October 2026 |
//!
//! The metadata of beta was rebuilt from Microsoft's own client libraries, which leave some facts out. Where it is not
//! certain of a type, the type on the page stays.
//!
//! # What the documentation says
//!
//! A word after a property, a type or a parameter tells where it comes from. Where there is none, pages and metadata
//! agree, or nothing completes the page.
//!
//! | word | meaning |
//! | --- | --- |
//! | `metadata` | the metadata has it, and no page does |
//! | `metadata of another version` | the reference documents what uses it, but only the metadata of another version, usually the newer one, has it |
//! | `list of requests` | the permissions or the reference list the request; what it sends and returns is declared nowhere |
//! | `type of the metadata` | a page has it, and its type is the metadata's |
//! | `not in the metadata` | a page has it, and the metadata does not; the service may have dropped it |
//! | `cannot be changed` | it can be set when an object is created, and not later |
//!
//! A request that only the service publishes has no link to the reference, unless the index knows its page.
//! [`Operation::pages`](crate::Operation::pages) is empty then, and
//! [`is_documented`](crate::Operation::is_documented) is true: the service itself lists the request. So a `DELETE` that
//! the service lists is sent.
//!
//! Some requests are listed and declared nowhere: the service has them, or had them, or will have them. Beta has a method
//! for each, which sends and returns any JSON: pages of `Object` where the list has items below the address, else
//! `Option<Object>`, since the answer may be empty as well.
//!
//! # Permissions
//!
//! The permissions of a request are those that the service assigns to its method and address, the least privileged
//! first. `/me/messages` and `/users/{id}/messages` can differ, so [`operation`](crate::Call::operation) and
//! [`Permissions::least_for`](crate::Permissions::least_for) use the address that is called. A request that the service
//! does not list has the permissions of its page.
//!
//! # What is deprecated
//!
//! The metadata says since when something is deprecated, and when the service will remove it. The client has it as
//! `#[deprecated]`, so that the compiler warns: on types, on the constant, getter and setter of a property, and on a
//! method if every address that it can call is deprecated.
