package org.gradphoto.kiosk.queue;

/** What an event says has happened: to one ticket, or to the session as a whole. */
public sealed interface DeskAction permits TicketAction, SessionAction {}
