//! Cargo features: what each adds, and what it costs.
//!
//! | feature | adds |
//! | --- | --- |
//! | `v1` (on by default) | routes and models of v1.0 |
//! | `beta` | routes and models of the beta version |
//! | `identity` | the credentials of azure_identity; cryptography by aws-lc-rs |
//! | `blocking` | requests without `async` |
//! | `testing` | a mock service inside the process, for tests |
//! | `calendar`, `files`, `mail`, `users`, … | an area: the routes below its URLs, and the models that they need; the list is below |
//! | `full` | all areas |
//!
//! The default is `v1` with `calendar`, `contacts`, `files`, `groups`, `mail`, `teams` and `users`. The compiler does not
//! name a feature that is missing: ``no method named `sites` found for struct `Graph` `` means that the area of
//! `/sites` is off. The areas are below; the manifest also has the URLs of each.
//!
//! `blocking` and `testing` are small, and no crate is compiled for them that the client does not need anyway. A
//! version with all areas is large; cargo compiles it once, and the linker leaves out what a program does not call.
//!
//! TLS uses rustls, with the cryptography of ring, or of aws-lc-rs with the feature `identity`, since azure_identity
//! needs aws-lc-rs. If the program installs a provider for rustls (`CryptoProvider::install_default`) before it makes a
//! client, the client uses that provider. If the program itself uses rustls and more than one provider is compiled, it
//! must install or name one, because rustls does not choose. HTTP/2 is off, since it makes a small program a sixth
//! larger; pass a client of reqwest that has it to [`http_client`](crate::ClientBuilder::http_client).
//!
//! Without a version, cargo builds only the request types, in seconds:
//!
//! ```toml
//! [dependencies]
//! msgraph = { version = "0.1", default-features = false }
//! ```
//!
//! # Areas
//!
//! A route that leads through two areas needs both: `me().drive()` needs `users` and `files`. An area that lies inside
//! of another enables it: `mail` enables `users`.
//!
//! | area | what it has |
//! | --- | --- |
//! | `admin` | Administration of Microsoft 365: settings, service health, Windows updates, licenses, Edge, message traces |
//! | `applications` | Applications: registrations, service principals, consent, provisioning, the application proxy |
//! | `authentication` | Sign-in: authentication methods, conditional access, policies, identity providers, user flows, risk |
//! | `bookings` | Bookings and other solutions: businesses, appointments; virtual events, backup, business scenarios |
//! | `calendar` (on by default) | Outlook calendar: events, meeting times, free and busy times |
//! | `communications` | Calls, online meetings, call records, presence |
//! | `contacts` (on by default) | Outlook contacts: contacts, their folders, people whom somebody works with |
//! | `copilot` | Copilot and agents |
//! | `directory` | Entra ID: roles, administrative units, devices, domains, the organization, deleted items, schema extensions |
//! | `education` | Education: schools, classes, assignments, submissions, rubrics |
//! | `employee-experience` | Viva: learning providers and their content |
//! | `excel` | Excel workbooks: worksheets, tables, ranges, charts |
//! | `extra-types` | Types that no request has, as the service sends them to bots and to custom extensions |
//! | `files` (on by default) | OneDrive and document libraries: drives, files, sharing, insights |
//! | `financials` | Dynamics 365 Business Central: companies, customers, invoices, ledgers |
//! | `governance` | Identity governance: access reviews, entitlements, lifecycle workflows, terms of use, privileged roles |
//! | `groups` (on by default) | Groups: members, owners, settings, expiration |
//! | `intune` | Intune: managed devices and apps, compliance, configuration, cloud PCs, imported certificates |
//! | `mail` (on by default) | Outlook mail: messages, folders, rules, mailbox settings, conversations of groups |
//! | `network-access` | Global Secure Access: traffic forwarding, filtering, branches |
//! | `onenote` | OneNote: notebooks, sections, pages |
//! | `places` | Places: buildings, floors, rooms, desks, maps, checking in |
//! | `print` | Universal Print: printers, shares, jobs, connectors |
//! | `privacy` | Privacy: requests of people about their data |
//! | `profile` | Profile cards: skills, positions, languages, anniversaries |
//! | `reports` | Reports: usage of Microsoft 365, logs of sign-ins and of changes in the directory |
//! | `search` | Microsoft Search: queries, answers, connections to other content |
//! | `security` | Security and compliance: alerts, incidents, eDiscovery, threats, labels, BitLocker keys |
//! | `shifts` | Shifts in Teams: schedules, time off, time cards, requests to swap |
//! | `sites` | SharePoint: sites, lists, content types, pages, the term store, containers of files (Embedded) |
//! | `subscriptions` | Change notifications: subscriptions to them |
//! | `tasks` | Planner and To Do: plans, buckets, tasks, checklists |
//! | `teams` (on by default) | Teams: teams, channels, chats, apps, tags |
//! | `tenant-relationships` | Partners: delegated administration, many tenants (Lighthouse) |
//! | `users` (on by default) | People: accounts, managers, photos, licenses, settings |
